/**
 * Sends a form and tells how much of it is out, from 0 to 1, which fetch cannot. Rejects when nobody answers; a refusal is an
 * answer.
 */
export function postForm(
  url: string,
  headers: Record<string, string>,
  form: FormData,
  onProgress: (share: number) => void,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    Object.entries(headers).forEach(([name, value]) => request.setRequestHeader(name, value));
    request.upload.onprogress = ({ lengthComputable, loaded, total }) => {
      if (lengthComputable && total > 0) {
        onProgress(loaded / total);
      }
    };
    request.onerror = () => reject(new Error('no answer'));
    request.ontimeout = request.onerror;
    request.onload = () => {
      const told = new Headers();
      for (const name of ['Content-Type', 'Retry-After']) {
        const value = request.getResponseHeader(name);
        if (value) {
          told.set(name, value);
        }
      }
      resolve(new Response(request.responseText, { status: request.status, headers: told }));
    };
    request.timeout = 180_000;
    request.send(form);
  });
}
