/** A page that was built one day is read on another: what depends on the day is said again, on the reader’s. */
import { showPeriodes } from './periodes.ts';
import { readerDay } from './jour.ts';
import { openInForce, showVersions } from './versions.ts';

const day = readerDay();
// The text in force is another page: nothing here is worth writing.
if (!openInForce(day)) {
  showVersions(day);
  showPeriodes(day);
}
