import { describe, expect, it } from 'vitest'
import { foldText } from '../text/fold'
import { Heads } from './heads'

const heads = new Heads()
for (const key of ['resnet', 'gp', 'r', 'c++', '3dmatch']) heads.add([...foldText(key).codes.slice(0, key.length)])
const mayBegin = (text: string) => heads.mayBegin(foldText(text).codes, 0)

describe('the first letters of keys', () => {
  it.each(['ResNet-18', 'gps are', 'r is', 'rain', 'C++', 'c is', '4D', 'Éa'])('lets %s through', (text) => expect(mayBegin(text)).toBe(true))
  it.each(['the network', 'gaps', 'cat'])('turns %s away', (text) => expect(mayBegin(text)).toBe(false))
})
