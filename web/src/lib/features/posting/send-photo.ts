import { isRefusal, type Refusal } from '../../graphql/refusal.ts';

type Sent = { photoId: string } | Refusal;

/** Sends a photo of the list as it hangs. Throws when no answer came: sending it again is safe. */
export async function sendPhoto(postingId: string, takenOn: string, file: File): Promise<Sent> {
  const response = await fetch(`/files/posting-photos?${new URLSearchParams({ postingId, takenOn })}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(file.name) },
    body: file,
  });
  const answer = (await response.json()) as object;
  if (isRefusal(answer) || 'photoId' in answer) return answer as Sent;
  throw new Error('unexpected answer');
}
