/** Hands a file that was made here to the browser's downloads. Nothing leaves the computer. */
export function download(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after the click: the address must live a little longer.
  setTimeout(() => { URL.revokeObjectURL(address); }, 60_000);
}
