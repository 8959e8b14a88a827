import { describe, expect, it } from 'vitest';
import { cmsConfig } from '../../../src/cms/config.ts';
import { forgeFrom } from '../../../src/cms/forge.ts';
import { vocabularies } from './fixtures.ts';

const gitlab = { RESONANCES_FORGE: 'gitlab', RESONANCES_DEPOT: 'inspe/ain/resonances', RESONANCES_FORGE_URL: 'https://forge.exemple.fr/', RESONANCES_FORGE_APP: 'abc' };

describe('the forge that keeps the files', () => {
  it('is none where nothing is said: local files', () => {
    expect(forgeFrom({ SITE_URL: 'https://exemple.fr' })).toBeUndefined();
  });

  it('is a GitLab of one’s own, with its own API: its token goes nowhere else', () => {
    const forge = forgeFrom(gitlab);
    expect(forge?.backend).toMatchObject({ name: 'gitlab', auth_type: 'pkce', base_url: 'https://forge.exemple.fr', api_root: 'https://forge.exemple.fr/api/v4', repo: 'inspe/ain/resonances', branch: 'main' });
    expect(forge?.publish_mode).toBe('editorial_workflow');
    expect(JSON.stringify(forge)).not.toContain('gitlab.com');
    expect(forge?.origins).toEqual(['https://forge.exemple.fr']);
  });

  it('is a Forgejo, which has no workflow in this editor', () => {
    const forge = forgeFrom({ ...gitlab, RESONANCES_FORGE: 'forgejo', RESONANCES_BRANCHE: 'contenus' });
    expect(forge).toMatchObject({ backend: { name: 'gitea', api_root: 'https://forge.exemple.fr/api/v1', branch: 'contenus' }, publish_mode: 'simple' });
  });

  it('is GitHub, through the relay that keeps its secret', () => {
    const forge = forgeFrom({ RESONANCES_FORGE: 'github', RESONANCES_DEPOT: 'a/b', RESONANCES_FORGE_OAUTH: 'https://relais.exemple.fr' });
    expect(forge).toMatchObject({ backend: { name: 'github', base_url: 'https://relais.exemple.fr' }, origins: ['https://api.github.com', 'https://relais.exemple.fr'] });
  });

  it('is in the configuration that the editor reads', () => {
    const config = cmsConfig({ vocabularies, proxyUrl: '/p', logo: '/l', forge: forgeFrom(gitlab) });
    expect(config).toMatchObject({ backend: { name: 'gitlab', commit_messages: { create: expect.stringContaining('Créer') as string } }, publish_mode: 'editorial_workflow' });
  });

  it.each([
    ['an unknown forge', { RESONANCES_FORGE: 'sourcehut', RESONANCES_DEPOT: 'a/b' }, /«\ssourcehut\s»\. Choisissez parmi\s: gitlab, forgejo, github/],
    ['a variable without its forge', { RESONANCES_DEPOT: 'a/b' }, /RESONANCES_FORGE vaut «\s/],
    ['a repository without its group', { ...gitlab, RESONANCES_DEPOT: 'resonances' }, /RESONANCES_DEPOT vaut/],
    ['an address in clear', { ...gitlab, RESONANCES_FORGE_URL: 'http://forge.exemple.fr' }, /RESONANCES_FORGE_URL vaut/],
    ['a missing application', { ...gitlab, RESONANCES_FORGE_APP: '' }, /RESONANCES_FORGE_APP manque/],
    ['GitHub without its relay', { RESONANCES_FORGE: 'github', RESONANCES_DEPOT: 'a/b' }, /RESONANCES_FORGE_OAUTH manque/],
  ])('%s stops the build with a sentence', (_, env, sentence) => {
    expect(() => forgeFrom(env)).toThrow(sentence);
  });

  it('says everything that is wrong at once', () => {
    expect(() => forgeFrom({ RESONANCES_FORGE: 'forgejo', RESONANCES_DEPOT: 'x' })).toThrow(/DEPOT[\s\S]*FORGE_URL manque[\s\S]*FORGE_APP manque/);
  });
});
