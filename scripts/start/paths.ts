/** The only folders that local editing may read or write, from the root of the project. */
export const EDITABLE: readonly string[] = ['content', 'public/medias'];

/** Longer than any entry's name; the limit of most file systems. */
const SEGMENT_MAX = 255;
/** Control characters, and what means something else than a name on some system: `\`, `:` (drives, streams), `<>"|?*`. */
const UNSAFE = /[\u0000-\u001f\u007f\\:<>"|?*]/;

/** @returns whether a path is written as one relative path below the root, with nothing to interpret in it */
function isPlain(path: string): boolean {
  const segments = path.split('/');
  return (
    !UNSAFE.test(path) &&
    segments.every((segment) => segment !== '' && !segment.startsWith('.') && !/[. ]$/.test(segment) && segment.length <= SEGMENT_MAX)
  );
}

/**
 * Whether local editing may touch a file: strictly inside one of the editable folders, no `..`, no absolute path, no hidden file.
 * @param path as the CMS sends it, from the root of the project, with `/`
 */
export const isEditableFile = (path: string): boolean => isPlain(path) && EDITABLE.some((folder) => path.startsWith(`${folder}/`));

/** Whether local editing may list a folder: an editable one, or one inside it. */
export const isEditableFolder = (path: string): boolean => isPlain(path) && (EDITABLE.includes(path) || isEditableFile(path));
