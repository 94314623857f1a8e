import type { SignIn } from './choose-password.ts';
import type { DemoSignIns, TonightLink } from './load-demo.ts';

type Started = {
  readonly addresses: readonly string[];
  readonly seconds: string;
  readonly dataFolder: string;
  /** Set on the very first start only: this password is shown once. */
  readonly firstAdmin: SignIn | null;
  readonly demo: DemoSignIns | null;
  readonly tonight: TonightLink | null;
};

const signInLine = (who: string, { login, password }: SignIn, page: string): string =>
  `    ${who.padEnd(34)} ${login.padEnd(18)} ${password.padEnd(16)} ${page}`;

function demoLines(local: string, demo: DemoSignIns, tonight: TonightLink | null): string[] {
  const { meeting, signers } = demo;
  return [
    '',
    '  Đăng nhập mẫu / demo sign-ins',
    signInLine('Cán bộ xã / commune officer', demo.officer, '/xa'),
    ...(demo.reviewer ? [signInLine('Rà soát viên / reviewer', demo.reviewer, '/phieu')] : []),
    ...(signers ? [signInLine('Chủ tịch xã / commune chair', signers.communeChair, '/xa/bao-cao')] : []),
    signInLine('Thẩm định / appraiser', demo.appraiser, '/tham-dinh'),
    ...(signers
      ? [
          signInLine('Lãnh đạo phòng / appraisal lead', signers.lead, '/tham-dinh/y-kien'),
          signInLine('Chủ tịch huyện / appraisal chair', signers.appraisalChair, '/tham-dinh/y-kien'),
        ]
      : []),
    signInLine('Quản trị / administrator', demo.admin, '/quan-tri'),
    '',
    `  Họp tối nay / tonight's meeting: ${meeting.village}`,
    `    Màn chiếu / wall              ${local}/m/${meeting.code}/wall`,
    ...(tonight
      ? [`    Bàn điều khiển / desk         ${local}${tonight.path}   PIN ${tonight.pin}`]
      : [`    Bàn điều khiển / desk         ${local}/xa → ${meeting.village}`]),
    '',
    '  Bước tiếp theo / next: mở màn chiếu, rồi chạy ở cửa sổ khác / open the wall, then in a second terminal:',
    '    npm run demo:crowd',
  ];
}

/** What a person reads after `npm start`: where to go, how to sign in, what to do next. */
export function announcement({ addresses, seconds, dataFolder, firstAdmin, demo, tonight }: Started): string {
  const local = addresses.at(-1) ?? '';
  const lines = [
    '',
    `  Họp Dân đang chạy (${seconds} giây) / is running`,
    ...addresses.map((address) => `    ${address}`),
    ...(demo ? demoLines(local, demo, tonight) : []),
    ...(!demo && firstAdmin
      ? [
          '',
          '  Quản trị – mật khẩu chỉ hiện lần này / administrator – shown this once',
          signInLine('', firstAdmin, '/quan-tri'),
          '  Bước tiếp theo / next: đăng nhập, mở một đợt rà soát và lập tài khoản / sign in, open a round, create accounts',
        ]
      : []),
    '',
    `  Dữ liệu / data: ${dataFolder}    Dừng / stop: Ctrl-C`,
    '',
  ];
  return lines.join('\n');
}
