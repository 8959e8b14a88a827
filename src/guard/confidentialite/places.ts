/** Schools that are named: a school is a small world, and its name gives away everybody in it. */
import { foldName } from './known.ts';
import { isNoName, matches, pattern, START } from './pieces.ts';
import type { Detector } from './types.ts';

const KEYWORD =
  '(?:[ÉEée]coles?|[Cc]oll[èe]ges?|[Cc]lg|CLG|[Ll]yc[ée]es?|[Mm]aternelle|[Gg]roupes? scolaires?|[Ii]nternat|[Ii]nstitution(?= Saint| Notre)|[Cc]r[èe]che|LPO?|LGT|EREA|CFA|EEPU|EMPU|EPPU)';
const QUALIFIER =
  '(?:[Mm]aternelle|[ÉEée]l[ée]mentaire|[Pp]rimaire|[Pp]ubli(?:c|que)|[Pp]riv[ée]e?|[Rr]urale?|[Pp]rofessionnel|[Pp]olyvalent|[Gg][ée]n[ée]ral|[Tt]echnologique|et technologique|[Aa]gricole|[Mm]unicipale?|[Cc]ommunale?|d’[Aa]pplication|intercommunale?|mixte|hôtelier)s?';
const CAPITALISED = '\\p{Lu}[\\p{L}’]{1,30}(?:-\\p{L}[\\p{L}’]{0,30}){0,4}';
const NAME = `(?:(?:Les|La|Le|Des|Du) |[LD]’)?${CAPITALISED}(?: (?:(?:de la|de l’|de|du|des|la|les|et) ?|[dl]’)?${CAPITALISED}){0,3}`;
const DIRECT = pattern(START, `(?<generic>${KEYWORD}(?: ${QUALIFIER}){0,3}) (?:« ?)?(?<name>${NAME})(?: ?»)?`);
const OF = pattern(START, `(?<generic>(?:école|École|[Cc]oll[èe]ge|[Ll]yc[ée]e|[Mm]aternelle)(?: ${QUALIFIER}){0,3}) (?:de la |de l’|du |des |de |d’)(?<name>${NAME})`);

/** What a school may be called without being one school: kinds, movements, institutions known by this very name. */
const NO_SCHOOL = new Set(
  (
    'normale normales superieure superieures nationale nationales nationaux polytechnique centrale academique academiques inspe espe unique ' +
    'republique numerique ouvert ouverte francais francaise europeen europeenne international internationale inclusive freinet montessori ' +
    'decroly steiner france europe hautes chartes lyon mines ponts magistrature seconde second premier premiere troisieme pilote ' +
    'directeur directrice conseil rep maternelle elementaire primaire application stagiaire stagiaires maitre maitres maitresse formateur ' +
    'formatrice titulaire contractuel adjoint adjointe principal promotrice dehors hotelier cycle classe annee projet periode equipe'
  ).split(' '),
);
const isAcronym = (word: string) => /^[\p{Lu}\d+]{2,6}$/u.test(word);
const isSchool = (name: string) => {
  const [first = ''] = name.replace(/^(?:Les|La|Le|Des|Du) |^[LD]’/, '').split(' ');
  return !isAcronym(first) && !isNoName(first) && !NO_SCHOOL.has(foldName(first));
};

const named = (shape: RegExp, certain: boolean): Detector =>
  function* (text) {
    for (const { index, 0: whole, groups = {} } of matches(text, shape)) {
      if (isSchool(groups['name'] ?? '')) yield { kind: 'etablissement', certain, from: index, to: index + whole.length };
    }
  };

export const schools = named(DIRECT, true);
export const placedSchools = named(OF, false);

/** @returns « école maternelle » of « école maternelle Les Tilleuls »: the words that may stay */
export const genericOf = (school: string) => new RegExp(`^${KEYWORD}(?: ${QUALIFIER}){0,3}`, 'u').exec(school)?.[0] ?? '';
