/** Makes the browser save a text as a file. The file is created in this page, and nothing is sent. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The click has started the download, so the URL can be revoked after this task.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
