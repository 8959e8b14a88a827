/** First names in use in French schools, folded: what makes « Camille D. » a person and « annexe D. » a page. */
const COMMON =
  'abdel adam adele adeline adrien agathe agnes ahmed aicha alain albane alexandra alexandre alexia alexis alice alicia aline alix ' +
  'alexandrine ali amadou amandine amelie amina aminata amir anais andre andrea angele angelique anissa anita anna annabelle anne annick ' +
  'annie antoine antoinette antonin apolline ariane armand arnaud arthur assia astrid aude audrey augustin aurelie aurelien axel axelle ' +
  'ayoub bachir baptiste bastien beatrice benedicte benjamin benoit bernadette bernard bertrand bilal brahim brice brigitte bruno camille ' +
  'carine carla carole caroline catherine cecile cedric celestin celia celine chantal charles charlene charlotte chloe christelle ' +
  'christian christiane christine christophe claude claudine clara clarisse clea clementine clotilde coralie corentin corinne cyril ' +
  'damien daniel daniele danielle david deborah delphine denis denise diane didier djibril dominique dorothee driss dylan edith edouard ' +
  'eleonore elena elias eliane eliott elisabeth elise ella elodie eloise elsa emeline emile emilie emma emmanuel emmanuelle enzo eric ' +
  'esteban estelle esther ethan etienne eugenie eva evan evelyne fabien fabienne fabrice farah farid fatima fatou fatoumata felix ' +
  'fernand flavie francis franck francois francoise frederic frederique gabin gabriel gabrielle gael gaelle gaetan gaspard gauthier ' +
  'genevieve georges gerald geraldine gerard ghislaine gregory guillaume gustave guy gwenaelle habib hakim hamza hanane hassan hatem helene ' +
  'henri herve hicham hortense hubert hugo ibrahim ibtissem idris ilan ilyes imane ines ingrid irene isabelle isaac ismael jacqueline ' +
  'jacques jamila jean jeanine jeanne jennifer jeremie jeremy jerome jessica joachim joel joelle johanna jonathan joris joseph josephine ' +
  'josette josiane juliane julie julien juliette justin justine kader kamel karim karima karine kenza kevin khadija khaled kylian laetitia ' +
  'laila lamia lana laura laure laurence laurent lea leila lena leo leon leonie liam lila lilian liliane lina linda lionel lisa lise lola ' +
  'loic loris lorenzo louis louisa louise louna luc lucas lucie lucien lucile ludivine ludovic lydie madeleine mael maelle maelys magali ' +
  'malik malika mamadou manon manuel marc marcel margaux margot maria mariam mariama marianne marie marina marion marius martine maryse ' +
  'mateo mathias mathieu mathilde mathis matteo matthieu maud maurice medhi mehdi melanie melina melissa meriem michel michele micheline ' +
  'miguel mireille mohamed mohammed monique morgane mounir mourad moussa muriel mustapha myriam nabil nadege nadia nadine naim najat ' +
  'nassim natacha nathalie nathan nawel nicolas nicole nina noa noe noemie nolan nora nour noura odile oceane olivia olivier omar oscar ' +
  'ousmane pascale patrice patricia patrick paul paula pauline perrine philippe pierrette quentin rachel rachid rachida rafael raoul ' +
  'raphael raphaelle raymond rayan rebecca regine remi renaud rene renee richard robert robin rodolphe roger roland romain romane ' +
  'romuald ryan sabine sabrina sacha safia said salim salima salma salome samia samira samuel samy sandra sandrine sarah sebastien selim ' +
  'selma serena serge severine simon simone sofia sofiane soline solene sonia sophie soraya stanislas stephane stephanie suzanne sylvain ' +
  'sylvie tarek tess thais theo theodore theophile therese thibault thibaut thierry thomas timeo timothee titouan tom tristan ugo valentine ' +
  'valerie vanessa vera veronique victor victoria vincent virginie vivien viviane wassim wendy wilfried william xavier yacine yael yann ' +
  'yannick yanis yasmine yassine yoann yohan yolande younes youssef yusuf yves yvette yvonne zacharie zahra zelie zoe zineb zohra';

/** First names that are also words, months, towns: alone, they say nothing. */
const AMBIGUOUS =
  'aime ambre ange aurore blanche capucine clair claire clement come constance desire eve fleur florence france iris jade lou marguerite ' +
  'marin marine maxime noel olive pascal pierre prudence regis roman romy rose valentin victoire violette';

const FIRST_NAMES = new Set(`${COMMON} ${AMBIGUOUS}`.split(' '));
const AMBIGUOUS_NAMES = new Set(AMBIGUOUS.split(' '));

/** @param folded `foldName` of a word, `marie-claude` included */
export const isFirstName = (folded: string) => folded.split('-').every((part) => FIRST_NAMES.has(part));

/** Whether a first name speaks of somebody even alone. */
export const speaksAlone = (folded: string) => folded.split('-').every((part) => FIRST_NAMES.has(part) && !AMBIGUOUS_NAMES.has(part));
