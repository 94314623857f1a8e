import { defineRefusals } from '../../../kernel/refusals.ts';
import { MEND, of } from './refusal-of.ts';

/** A village that sits in clusters. */
export const CLUSTER_REFUSALS = defineRefusals({
  CLUSTERS_TOO_FEW_OR_MANY: of(
    'INVALID',
    ['Họp theo cụm cần từ {least} đến {most} cụm.', 'A village sits in {least} to {most} clusters.'],
    MEND,
  ),
  CLUSTER_NAME_INVALID: of(
    'INVALID',
    [
      'Mỗi cụm cần một tên riêng, không quá {most} chữ.',
      'Each cluster needs a name of its own, of at most {most} signs.',
    ],
    ['Ví dụ: Cụm 1 (tổ 1, 2, 3).', 'For example: Cluster 1 (groups 1, 2, 3).'],
  ),
  CLUSTERS_NOT_MERGED: of(
    'CONFLICT',
    ['Các cụm chưa cộng xong, chưa có kết quả chung.', 'The clusters are not added up yet.'],
    ['Khóa kết quả của từng cụm trước.', 'Seal every cluster first.'],
  ),
  ATTENDS_ANOTHER_CLUSTER: of(
    'CONFLICT',
    [
      '{name} đã dự họp ở {cluster}: {place}. Mỗi người chỉ dự một cụm.',
      '{name} attends {cluster} already: {place}. A person attends one cluster only.',
    ],
    [
      'Nếu điểm danh nhầm và chưa lấy ý kiến lượt nào ở cụm kia thì cho ra ở cụm kia rồi điểm danh lại tại đây.',
      'If that was a mistake and nothing was asked there yet, check them out there, then in here.',
    ],
  ),
  LIST_ASKED_IN_ANOTHER_CLUSTER: of(
    'CONFLICT',
    [
      'Danh sách này đã lấy ý kiến ở {cluster}, nên không tách hộ ra được nữa.',
      'This list was put to {cluster} already, so no household leaves it now.',
    ],
    [
      'Ghi ý kiến của người dân vào biên bản; ai không đồng ý thì không đồng ý với cả danh sách.',
      'Write the opinion into the minutes; whoever objects disagrees with the list.',
    ],
  ),
  ITEM_COUNTED_IN_CLUSTER: of(
    'CONFLICT',
    ['Cụm này đã lấy ý kiến nội dung này.', 'This cluster was asked about this item already.'],
    [
      'Chuyển sang nội dung tiếp theo; kết luận có sau khi cộng tất cả các cụm.',
      'Go on to the next item; the decision follows when all clusters are added up.',
    ],
  ),
  CLUSTERS_ARE_MERGED: of(
    'CONFLICT',
    ['Kết quả các cụm đã được cộng.', 'The results of the clusters are merged already.'],
    ['Xem kết quả chung của thôn.', 'Look at the result of the village.'],
  ),
  CLUSTERS_ARE_ENDED: of(
    'CONFLICT',
    ['Đợt họp theo cụm này đã dừng.', 'This meeting in clusters was ended.'],
    ['Chuẩn bị cuộc họp khác.', 'Prepare another meeting.'],
  ),
  END_NEEDS_REASON: of(
    'INVALID',
    ['Chưa ghi lý do dừng họp theo cụm.', 'The reason for ending the clusters is missing.'],
    ['Ghi lý do, một câu là đủ.', 'Write the reason, one sentence is enough.'],
  ),
  CLUSTER_QUESTION_OPEN: of(
    'CONFLICT',
    ['{cluster} đang lấy ý kiến dở một nội dung.', 'A question is open in {cluster}.'],
    [
      'Mở bàn điều khiển của cụm đó và kết thúc lượt lấy ý kiến trước.',
      'Open the desk of that cluster and close the question first.',
    ],
  ),
});
