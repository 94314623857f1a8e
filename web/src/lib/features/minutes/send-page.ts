import { isRefusal, type Refusal } from '../../graphql/refusal.ts';

/** Sends a photo or scan of a signed page. Throws when no answer came: sending it again is safe. */
export async function sendPage(meetingId: string, file: File): Promise<{ pageId: string } | Refusal> {
  const response = await fetch(`/files/signed-pages?${new URLSearchParams({ meetingId })}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(file.name) },
    body: file,
  });
  const answer = (await response.json()) as object;
  if (isRefusal(answer) || 'pageId' in answer) return answer as { pageId: string } | Refusal;
  throw new Error('unexpected answer');
}
