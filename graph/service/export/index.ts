export { catalogue, exportable, type Exportable } from './catalogue'
export { Gate } from './gate'
export { openExport, type OpenExport } from './open-export'
export { givenInAddress, givenInBody, type Given } from './parameters'
