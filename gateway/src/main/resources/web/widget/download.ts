import type { Api } from '../shared/api';

/** Saves a document that only its owner may fetch: by an authorised call, as a link carries no token. */
export async function downloadDocument(api: Api, href: string): Promise<void> {
  const { name, content } = await api.document(href);
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
