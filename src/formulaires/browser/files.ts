/** Files that a person keeps: made here, read here. */

const SHORT = 10_000;

/** Hands a file over as a download; nothing is sent anywhere. */
export function download(name: string, type: string, content: string | Uint8Array<ArrayBuffer>) {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), SHORT);
}

/** Asks for a file. @param chosen gets it, once there is one; the same file can be chosen again */
export function fileChooser(input: HTMLInputElement, chosen: (file: File) => void): () => void {
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    input.value = '';
    if (file) chosen(file);
  });
  return () => input.click();
}
