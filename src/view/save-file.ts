/** Makes the browser save a text as a file. Nothing is sent: the file is made in this page. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has started with the click; the address may be revoked after this task.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
