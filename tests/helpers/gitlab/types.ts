import type { Repository } from './repository.ts';

export interface User {
  username: string;
  name: string;
  email: string;
  /** 30: Developer, 40: Maintainer. */
  level: number;
}
export interface MergeRequest {
  iid: number;
  title: string;
  description: string;
  state: 'opened' | 'merged' | 'closed';
  labels: string[];
  source_branch: string;
  target_branch: string;
  sha: string;
  author: { name: string };
  updated_at: string;
  rebase_in_progress: boolean;
  merge_error: string | null;
}
export interface Project {
  path: string;
  repository: Repository;
  mergeRequests: MergeRequest[];
}
/** One request to the API, as a route reads it. */
export interface Call {
  method: string;
  /** Below the project: `/repository/tree`. */
  path: string;
  query: URLSearchParams;
  body: Record<string, unknown>;
  user: User;
  project: Project;
}
export interface Given {
  status?: number;
  json?: unknown;
  bytes?: Buffer;
  headers?: Record<string, string>;
}
