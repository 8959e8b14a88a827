/** Refuses at once a file that the site would not serve. Decap takes it as a draft, and would only hear of it when the entry is saved. */
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

/** From now on, Decap is not handed such files. */
export function refuseFiles(): void {
  document.addEventListener(
    'change',
    (event) => {
      const { target } = event;
      if (!(target instanceof HTMLInputElement) || target.type !== 'file') return;
      const refusal = [...(target.files ?? [])].map(refusalOf).find((sentence) => sentence !== undefined);
      if (refusal === undefined) return;
      event.stopImmediatePropagation();
      target.value = '';
      tell(typograph(refusal));
    },
    { capture: true },
  );
}
