/** `npm run check:pdf [-- folder]`: holds every PDF of `dist/` to what it owes to its readers. Exit 1 on any fault. */
import { checkFolder } from './check-pdf/folder.ts';
import { count } from '../src/lib/french.ts';

const folder = process.argv[2] ?? 'dist';
const verdicts = await checkFolder(folder);
const bad = verdicts.filter(({ faults }) => faults.length > 0);

for (const { path, faults } of bad) for (const fault of faults) console.log(`${path} — ${fault}`);
if (verdicts.length === 0) console.error(`Aucun PDF dans « ${folder} » : lancez d’abord « npm run build ».`);
else console.log(`${count(verdicts.length, 'PDF examiné', 'PDF examinés')}, ${bad.length === 0 ? 'aucun défaut' : count(bad.length, 'en défaut', 'en défaut')}.`);
process.exitCode = bad.length > 0 || verdicts.length === 0 ? 1 : 0;
