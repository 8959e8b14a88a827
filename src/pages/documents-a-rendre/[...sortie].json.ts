/** The models of printed documents: read, rendered and removed by `src/integrations/documents.ts`; no visitor ever sees them. */
import type { APIRoute } from 'astro';
import { documentModels } from './_models/documents.ts';

export const getStaticPaths = async () => (await documentModels()).map((model) => ({ params: { sortie: model.sortie }, props: { model } }));

export const GET: APIRoute = ({ props }) => new Response(JSON.stringify(props['model']));
