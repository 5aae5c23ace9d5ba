import { register } from 'tsx/esm/api'

register()
await import('./extraction-thread.ts')
