/** What `public/medias/` may hold, and pictures without what they tell of people. Pure: the editor, `check` and the local server share it. */
export { EXTENSIONS, isPicture, MAX_DOCUMENT, MAX_PICTURE, mediaFindings, mediaName, mediaNameFindings } from './file.ts';
export { metadataOf, stripMetadata, type Metadata } from './metadata.ts';
export { formatOf, type Format } from './picture.ts';
