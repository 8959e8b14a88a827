/**
 * Refuses at once a file that the site would not serve: Decap takes it as a draft, and would only hear of it when the entry is saved. And hands it
 * the others under the name that the site serves, so that the text cites the file by its own name.
 */
import { MAX_DOCUMENT, mediaName, mediaNameFindings } from '../../guard/medias/index.ts';
import { typograph } from '../../lib/typographie.ts';
import { medias } from '../../strings/medias.ts';
import { tell } from './refusals.ts';

/** @returns in French, why a file may not be added; nothing when its name and its size say nothing against it */
function refusalOf(file: File): string | undefined {
  const [finding] = mediaNameFindings(mediaName(file.name));
  if (finding) return `${finding.message} ${finding.remedy}`;
  return file.size > MAX_DOCUMENT ? medias.taille(file.size, MAX_DOCUMENT, 'pdf').join(' ') : undefined;
}

function underServedNames(files: readonly File[]): FileList {
  const named = new DataTransfer();
  for (const file of files) named.items.add(new File([file], mediaName(file.name), { type: file.type, lastModified: file.lastModified }));
  return named.files;
}

/** From now on, Decap is handed what the site can serve, and nothing else. */
export function refuseFiles(): void {
  document.addEventListener(
    'change',
    (event) => {
      const { target } = event;
      if (!(target instanceof HTMLInputElement) || target.type !== 'file') return;
      const files = [...(target.files ?? [])];
      const refusal = files.map(refusalOf).find((sentence) => sentence !== undefined);
      if (refusal === undefined) {
        target.files = underServedNames(files);
        return;
      }
      event.stopImmediatePropagation();
      target.value = '';
      tell(typograph(refusal));
    },
    { capture: true },
  );
}
