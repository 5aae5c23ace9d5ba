import { describe, expect, it } from 'vitest'
import { parsedSentences, settingsOf } from './find-settings'

/** The settings of a text as `name=value`, in its order. */
function read(text: string): string {
  return parsedSentences(text, { start: 0, end: text.length })
    .flatMap((sentence) => settingsOf(sentence)).map(({ value }) => `${value.name}=${value.value}`).join('; ')
}

const TABLES: Readonly<Record<string, readonly (readonly [phrase: string, settings: string])[]>> = {
  'counts and what they are measured in': [
    ['It runs for 20.000 epochs.', 'epochs=20000'],
    ['We ran it for 105 iterations.', 'steps=100000'],
    ['We ran it for T = 2 105 in all.', 'T=200000'],
    ['with a batch size of 512 episodes', 'batch size=512'],
    ['The horizon is n = 500 rounds.', 'horizon=500'],
    ['a network with 96 GRU hidden units', 'hidden size=96'],
    ['three hidden layers with 7 nodes each', 'number of layers=3; hidden size=7'],
    ['two hidden layers of size 24', 'number of layers=2; hidden size=24'],
    ['a layer of 20 filters, each 5 x 5 filters', 'number of filters=20; kernel size=5'],
    ['two-dimensional kernels of size 9', 'kernel size=9'],
    ['the first two convolutional layers', ''],
  ],
  'values that are none': [
    ['The update in (17) is solved by gradient descent.', ''],
    ['with a step size of γ = 1/(3L)', ''],
    ['a learning rate of η = p 6 ln(N)/T', ''],
    ['the learning rate η = 0.3/L', ''],
  ],
  'damaged signs': [
    ['there are N 2 {15, 60} traders', 'N={15, 60}'],
    ['the λ s are chosen from 10 2, 10 1, ..., 103', 'lambda={0.01, 0.1, 1000}'],
    ['Parameters (γ, ε0, λmin) (0.9, 1.5, 0.02) were used.', 'gamma=0.9; epsilon0=1.5; lambda_min=0.02'],
  ],
  'names behind, shared, or in brackets': [
    ['We use 10 3 as learning rate, a mini-batch size of 50, and λ value of 0.2.', 'learning rate=0.001; batch size=50; lambda=0.2'],
    ['We allow 600 seconds as the wall clock timeout.', 'timeout=600'],
    ['a planner with a 90 second time cutoff', 'timeout=90'],
    ['Adam with values 0.8 and 0.9 for β1 and β2 respectively', 'beta1=0.8; beta2=0.9'],
    ['the most probable ones (λ = 3, α = 0.5, k = 2)', 'lambda=3; alpha=0.5; k=2'],
    ['The parameter τ, used to prune rare categories, is set to 0.03.', 'tau=0.03'],
    ['The factors β and γ are set to 0.7.', 'beta=0.7; gamma=0.7'],
    ['betas (0.8, 0.95)', 'beta1=0.8; beta2=0.95'],
    ['Weight decay is applied with a weight of 3e-4.', 'weight decay=0.0003'],
    ['max leaf nodes {63, 255}, subsample {0.5, 1}.', 'max leaf nodes={63, 255}; subsample={0.5, 1}'],
  ],
  'lists behind an equals sign': [
    ['We use α = β = γ = 1 and kc = kn = 12.', 'alpha=1; beta=1; gamma=1; kc=12; kn=12'],
    ['We use the same margin as specified in [16, 17].', ''],
    ['We set d = 5 and 15.', 'd={5, 15}'],
    ['We set d = 5, 10 runs each.', 'd=5'],
    ['which makes N = 17, 340 in all', 'N=17340'],
  ],
  'milestones before their verb': [
    ['The learning rate is cut by a factor of 10 at 70 epochs and 90 epochs.', 'learning rate decay factor=0.1; learning rate milestones=70, 90'],
    ['It is dropped by 0.1 every 40 epochs, momentum is set to 0.8.', 'momentum=0.8'],
    ['At epochs 40 and 80 the learning rate is decayed by 10.', 'learning rate milestones=40, 80; learning rate decay factor=0.1'],
    ['At the 40 th and 80 th epoch, we divide the learning rate by 10.', 'learning rate milestones=40, 80; learning rate decay factor=0.1'],
    ['We evaluate at epoch 50, and the learning rate is decayed by 10.', 'learning rate decay factor=0.1'],
  ],
  'settings that a clause says without their name': [
    ['Training ends when the loss did not drop for 25 straight epochs.', 'patience=25'],
    ['We stop after 40 epochs of no improvement.', 'patience=40'],
    ['The learning rate decreases after each epoch, starting from 0.003.', 'learning rate=0.003'],
    ['We warm up over the first 10% of steps.', 'warmup ratio=0.1'],
    ['a polynomial schedule with a power of 0.8', 'power=0.8'],
    ['after a burn-in period of 300', 'burn-in=300'],
  ],
}

for (const [title, rows] of Object.entries(TABLES)) {
  describe(title, () => {
    it.each(rows)('%s', (phrase, settings) => {
      expect(read(phrase)).toBe(settings)
    })
  })
}
