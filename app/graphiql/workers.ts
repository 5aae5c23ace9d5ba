import type {} from 'monaco-editor'

/*
 * Where Monaco, the editor inside of GraphiQL, finds its workers: bundled with the site, so that nothing
 * comes from another host.
 */
window.MonacoEnvironment = {
  getWorker(_id: string, label: string) {
    switch (label) {
      case 'json': return new Worker(new URL('monaco-editor/esm/vs/language/json/json.worker.js', import.meta.url), { type: 'module' })
      case 'graphql': return new Worker(new URL('monaco-graphql/esm/graphql.worker.js', import.meta.url), { type: 'module' })
      default: return new Worker(new URL('monaco-editor/esm/vs/editor/editor.worker.js', import.meta.url), { type: 'module' })
    }
  },
}
