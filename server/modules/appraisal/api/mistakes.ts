import { GraphQLError } from 'graphql';
import { MOST_GROUPS } from '../app/queue-question.ts';
import { MOST_DIMENSIONS, MOST_PER_PAGE, type QueueRefusal } from '../app/view-appraisal.ts';

const MISTAKES: Readonly<Record<QueueRefusal, string>> = {
  PAGE_SIZE: `first: 1 – ${MOST_PER_PAGE}`,
  EMPTY_LIST: 'Danh sách lọc để trống. / A list in the filter is empty.',
  EMPTY_RANGE:
    'Khoảng lọc trống hoặc ngược (from > to). / A range in the filter is empty or the wrong way round.',
  UNKNOWN_CURSOR: 'after: không phải vị trí của cách sắp xếp này. / not a cursor of this order.',
  TOO_MANY_DIMENSIONS: `groupBy: 0 – ${MOST_DIMENSIONS}, không lặp lại. / each once.`,
  TOO_MANY_GROUPS: `Quá ${MOST_GROUPS} nhóm; hãy hỏi hẹp hơn. / More than ${MOST_GROUPS} groups; ask for less.`,
};

/** A question that cannot be answered as it was asked. */
export const mistake = (code: QueueRefusal): GraphQLError =>
  new GraphQLError(MISTAKES[code], { extensions: { code: 'BAD_USER_INPUT' } });
