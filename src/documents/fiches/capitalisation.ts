/** A tutor’s account, in its four phases. */
import type { capitalisationView } from '../../queries/fiches.ts';
import type { EntryData } from '../../schemas/index.ts';
import { documents } from '../../strings/documents.ts';
import { fr } from '../../strings/fr.ts';
import { addressOf } from '../address.ts';
import { heading, list, par, pars, text } from '../inline.ts';
import type { Block, Fiche, Note, Section } from '../model.ts';
import { approfondir, bandeaux, corps, facettes, faits, mentions, type Source, type Site } from './parts.ts';

type View = Awaited<ReturnType<typeof capitalisationView>>;
type Data = EntryData<'capitalisations'>;

const phase = (n: number): Note => ({ fort: String(n), texte: text(fr.capitalisations.phase) });
const names = (termes: readonly { libelle: string }[]) => termes.map(({ libelle }) => libelle).join(' · ');

function savoir({ intitule, nature, transferable, conditions, termes }: View['savoirFaire'][number]): Block[] {
  const kind = [fr.savoirFaire[nature], transferable ? fr.savoirFaire.transferable : fr.savoirFaire.situe].join(', ');
  return [
    heading(3, intitule),
    par(`${kind}.`, 'note'),
    ...(conditions ? [par(conditions)] : []),
    ...(termes.length > 0 ? [par(names(termes), 'note')] : []),
  ];
}

function restitution({ points_forts, axes }: Data): Block[] {
  const groups = [[fr.capitalisations.pointsForts, points_forts] as const, [fr.capitalisations.axes, axes] as const];
  return groups.flatMap(([titre, lignes]) => (lignes.length === 0 ? [] : [heading(3, titre), ...list(lignes)]));
}

function besoins(view: View): Section[] {
  if (view.besoins.length === 0) return [];
  const items = view.besoins.map(({ intitule, termes }) => [par(intitule), ...(termes.length > 0 ? [par(names(termes), 'note')] : [])]);
  return [{ titre: fr.capitalisations.besoins, famille: 'formation', note: { texte: text(fr.familles.formation) }, blocks: [{ t: 'ruled', items }] }];
}

export function capitalisationFiche({ id, data, body }: Source<'capitalisations'>, view: View, site: Site): Fiche {
  const { phases, contexte, enJeu } = fr.capitalisations;
  const sections: Section[] = [
    { titre: contexte, blocks: [...pars(data.contexte), ...facettes(enJeu, view.facettes)] },
    { titre: phases.bilan, note: phase(1), blocks: pars(data.bilan) },
    { titre: phases.recit, note: phase(2), blocks: pars(data.recit) },
    { titre: phases.savoirFaire, note: phase(3), blocks: view.savoirFaire.flatMap(savoir) },
    { titre: phases.restitution, note: phase(4), blocks: restitution(data) },
  ];
  return {
    genre: documents.genres.capitalisations,
    famille: 'pratiques',
    titre: data.titre,
    faits: faits(view.faits),
    chapeau: data.resume,
    bandeaux: bandeaux(data),
    // A phase that the account leaves empty is left out whole.
    sections: [...sections.filter(({ blocks }) => blocks.length > 0), ...besoins(view), ...corps(body, fr.capitalisations.enPlus, site), ...approfondir(view.ressources, site)],
    adresse: addressOf(`/capitalisations/${id}/`, site.place),
    mentions: mentions(data),
  };
}
