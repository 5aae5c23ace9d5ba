import { describe, expect, it } from 'vitest'
import { mentionsIn } from '../document-names'

const found = (text: string) => mentionsIn(text).filter(({ kind }) => kind === 'software').map(({ name, value }) => [name, value ?? null])

describe('versions of software', () => {
  it.each([
    ['PyTorch 1.8.1', [['PyTorch', '1.8.1']]],
    ['Py Torch (version 1.10.2) and Python 3', [['PyTorch', '1.10.2'], ['Python', '3']]],
    ['the transformers library of version 4.34.1', [['Hugging Face Transformers', '4.34.1']]],
    ['Version 1.7 of the Python implementation of XGBoost', [['Python', null], ['XGBoost', '1.7']]],
    ['MATLAB R2014b on Ubuntu 18.04 LTS', [['MATLAB', 'R2014b'], ['Ubuntu', '18.04']]],
    ['Linux Fedora 22', [['Fedora', '22']]],
    ['Keras-2.4.3 with TensorFlow v2.3', [['Keras', '2.4.3'], ['TensorFlow', '2.3']]],
    ['Py Torch3 and GPy Torch5 [52]', [['PyTorch', null], ['GPyTorch', null]]],
    ['PyTorch with 8 GPUs', [['PyTorch', null]]],
    ['PyTorch version v0.3.1, compiled with G++ version 9.3.0', [['PyTorch', '0.3.1'], ['GCC', '9.3.0']]],
    ['the Transformers 4.30.2 library and GCC version 4.2.1', [['Hugging Face Transformers', '4.30.2'], ['GCC', '4.2.1']]],
    ['the model checker Storm [Foo et al., 2022] (version 1.7.0)', [['Storm', '1.7.0']]],
    ['OpenBLAS (0.3.13) and Open MPI 2.1.1', [['OpenBLAS', '0.3.13'], ['Open MPI', '2.1.1']]],
    ['using cuda 10.0 and cudnn 7.4; MATLAB version of R2020a', [['CUDA', '10.0'], ['cuDNN', '7.4'], ['MATLAB', 'R2020a']]],
    ['Matlab2019B and TensorFlow 2.x', [['MATLAB', '2019B'], ['TensorFlow', null]]],
    ['the "R package randomForest"', [['randomForest', null]]],
    ['a TSP solver and a MIP solver', []],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))
})
