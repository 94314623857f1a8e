const AT = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
});
const CLOCK = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});

/** How far a commune's figures may be relied on, in words. */
export function boardLabel(reportedAt: Date | null): { readonly vi: string; readonly en: string } {
  if (!reportedAt)
    return { vi: 'Dự kiến – xã chưa báo cáo', en: 'Provisional – the commune has not reported' };
  const [clock, day] = [CLOCK.format(reportedAt), AT.format(reportedAt)];
  return { vi: `Đã báo cáo lúc ${clock} ngày ${day}`, en: `Reported at ${clock} on ${day}` };
}
