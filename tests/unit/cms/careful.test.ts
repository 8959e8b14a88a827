/** Two people on one entry, and a forge that refuses: nothing is lost, and what happened is said in French. */
import { beforeEach, describe, expect, it } from 'vitest';
import { frenchRefusal } from '../../../src/cms/browser/answers.ts';
import { careful } from '../../../src/cms/browser/careful.ts';

const PATH = 'content/pages/aide.mdx';
const page = (titre: string, resume = 'Une phrase.') => `---\ntitre: ${titre}\nresume: ${resume}\npublie_le: 2026-11-20\nadresse: /aide/\n---\n`;
const absent = () => Object.assign(new Error('content is not under editorial workflow'), { name: 'EDITORIAL_WORKFLOW_ERROR' });

/** What a forge holds: the published text, the draft where there is one. */
const forge: { published: string; draft: string | undefined; failure: Error | undefined } = { published: '', draft: undefined, failure: undefined };

class Forge {
  getEntry() {
    return Promise.resolve({ data: forge.published });
  }
  unpublishedEntry() {
    return forge.draft === undefined ? Promise.reject(absent()) : Promise.resolve({ diffs: [{ id: forge.draft, path: PATH }] });
  }
  unpublishedEntryDataFile() {
    return Promise.resolve(forge.draft ?? '');
  }
  persistEntry({ dataFiles }: { dataFiles: { raw: string }[] }, { useWorkflow }: { useWorkflow?: boolean; collectionName?: string }) {
    if (forge.failure) return Promise.reject(forge.failure);
    if (useWorkflow) forge.draft = dataFiles[0]?.raw;
    else forge.published = dataFiles[0]?.raw ?? '';
    return Promise.resolve();
  }
  publishUnpublishedEntry() {
    return Promise.reject(forge.failure ?? new Error());
  }
}

interface Editor extends Forge {
  getEntry(path?: string): Promise<{ data: string }>;
  unpublishedEntryDataFile(collection?: string, slug?: string, path?: string, id?: string): Promise<string>;
}
const Careful = careful(Forge) as new () => Editor;
const save = (editor: Editor, raw: string, options: object = {}) =>
  editor.persistEntry({ dataFiles: [{ path: PATH, slug: 'aide', raw }], assets: [] } as never, { collectionName: 'pages', useWorkflow: true, ...options });
const openDraft = async (editor: Editor) => void (await editor.unpublishedEntryDataFile('pages', 'aide', PATH, 'x'));

let [one, two]: Editor[] = [];
beforeEach(() => {
  Object.assign(forge, { published: page('Aide'), draft: undefined, failure: undefined });
  [one, two] = [new Careful(), new Careful()];
});
const pair = () => [one, two] as [Editor, Editor];

describe('two people on one draft', () => {
  it('keep both changes where they do not meet', async () => {
    const [a, b] = pair();
    forge.draft = page('Aide');
    await openDraft(a);
    await openDraft(b);
    await save(a, page('Aide, autrement'), { unpublished: true });
    await save(b, page('Aide', 'Une autre phrase.'), { unpublished: true });
    expect(forge.draft).toBe(page('Aide, autrement', 'Une autre phrase.'));
  });

  it('do not write over one another where they do', async () => {
    const [a, b] = pair();
    forge.draft = page('Aide');
    await openDraft(a);
    await openDraft(b);
    await save(a, page('Aide, autrement'), { unpublished: true });
    await expect(save(b, page('Aide, encore'), { unpublished: true })).rejects.toThrow(/Quelqu’un d’autre a modifié cette entrée.*\(Titre\)/);
    expect(forge.draft).toBe(page('Aide, autrement'));
  });

  it('hear that it was published, or taken away', async () => {
    const [a] = pair();
    forge.draft = page('Aide');
    await openDraft(a);
    forge.draft = undefined;
    await expect(save(a, page('Aide, encore'), { unpublished: true })).rejects.toThrow('Ce brouillon a été publié ou supprimé');
  });

  it('hear of a draft that the other began after they opened the text', async () => {
    const [a, b] = pair();
    await a.getEntry(PATH);
    await b.getEntry(PATH);
    await save(a, page('Aide, autrement'));
    await expect(save(b, page('Aide, encore'))).rejects.toThrow('a commencé un brouillon de cette entrée');
    expect(forge.draft).toBe(page('Aide, autrement'));
  });
});

describe('an entry that was deleted meanwhile', () => {
  it('is not written again in silence', async () => {
    const [a] = pair();
    await a.getEntry(PATH);
    forge.published = '';
    await expect(save(a, page('Aide, encore'), { useWorkflow: false })).rejects.toThrow('Cette entrée a été supprimée ou déplacée');
  });
});

const answer = (status: number | null, message: string, api = 'GitLab') => Object.assign(new Error(message), { name: 'API_ERROR', status, api });

describe('what a forge refuses', () => {
  it.each([
    ['a session that is over', answer(401, '401 Unauthorized'), /Votre connexion a expiré/],
    ['a right that is lacking', answer(403, 'You are not allowed to push into this branch'), /Vous n’avez pas le droit de faire cela/],
    ['a project that is gone', answer(404, '404 Project Not Found'), /ne trouve plus ce texte/],
    ['a rebase that fails', answer(null, 'Rebase error: Rebase failed'), /ne peuvent être réunis ici/],
    ['a merge that cannot be made', answer(406, '406 Branch cannot be merged'), /ne peuvent être réunis ici/],
    ['a branch that is there already', answer(400, "A branch called 'cms/pages/aide' already exists. Switch to that branch"), /a commencé un brouillon/],
    ['a forge that is down', answer(502, 'Bad Gateway'), /répondu par une erreur \(502\)/],
    ['a network that is down', new TypeError('Failed to fetch'), /Le serveur n’a pas répondu/],
    ['what is not known', answer(422, 'Weird'), /La forge a refusé\u00a0: Weird/],
    ['what local editing says itself', answer(422, 'Déjà en français.', 'Proxy'), /^Déjà en français\.$/],
    ['what local editing says of a text', answer(422, 'Une relation conflictuelle est déjà nommée.', 'Proxy'), /^Une relation conflictuelle est déjà nommée\.$/],
  ])('%s is said in French, without the name of the error', (_, error, sentence) => {
    expect(String(frenchRefusal(error))).toMatch(sentence);
  });

  it('is said whatever was asked', async () => {
    forge.failure = answer(403, 'Forbidden');
    await expect(one?.publishUnpublishedEntry()).rejects.toThrow('Vous n’avez pas le droit');
  });
});
