/** Types of the parts of Decap that ship none: as much as `browser/` uses. */
declare module 'decap-cms-widget-*' {
  import type { ComponentType } from 'react';
  import type { CmsWidgetControlProps, CmsWidgetParam, CmsWidgetPreviewProps } from 'decap-cms-core';
  const widget: {
    controlComponent: ComponentType<CmsWidgetControlProps>;
    previewComponent: ComponentType<CmsWidgetPreviewProps>;
    Widget(): CmsWidgetParam;
  };
  export default widget;
}
declare module 'decap-cms-backend-proxy' {
  export const ProxyBackend: unknown;
}
declare module 'decap-cms-backend-gitea' {
  export const GiteaBackend: unknown;
}
declare module 'decap-cms-backend-github' {
  export const GitHubBackend: unknown;
}
declare module 'decap-cms-backend-gitlab' {
  export const GitLabBackend: unknown;
}
declare module 'decap-cms-backend-test' {
  export const TestBackend: unknown;
}
declare module 'decap-cms-core/dist/esm/components/Editor/Editor.js' {
  /** The screen of a form. */
  export class Editor {
    props: { hasChanged?: boolean; collection: { get(key: 'name'): string } };
    /** Keeps what is typed, once the author pauses; `flush` does it now. */
    createBackup: { flush(): void };
    deleteBackup(): void;
  }
}
declare module 'decap-cms-lib-util' {
  export const localForage: { getItem(key: string): Promise<unknown> };
}
declare module 'decap-cms-locales/dist/esm/*/index.js' {
  interface Phrases {
    [key: string]: string | Phrases;
  }
  const phrases: Phrases;
  export default phrases;
}
