/** The paper that the walks look for; it stands in the seeds. */
export const PAPER = {
  title: 'One-Pixel Shortcut: On the Learning Preference of Deep Neural Networks',
  id: 'paper:one-pixel-shortcut-on-the-learning-preference-of-deep-neural-networks',
  address: '/papers/one-pixel-shortcut-on-the-learning-preference-of-deep-neural-networks',
}

/** Every kind of page, with something on it, by a short name. */
export const PAGES: Readonly<Record<string, string>> = {
  'home': '/',
  'search': '/search?q=resnet',
  'papers': '/papers',
  'paper': PAPER.address,
  'entities': '/entities?kind=dataset',
  'entity': '/entities/dataset:cifar-10',
  'hyperparameter': '/entities/hyperparameter:batch-size',
  'hyperparameter-narrowed': '/entities/hyperparameter:batch-size?dataset=dataset:cifar-10',
  'papers-linked': '/papers?with=dataset:cifar-10&with=setting:batch-size=128',
  'setting': '/entities/setting:batch-size=128',
  'explore-start': '/explore',
  'explore': `/explore?center=${PAPER.id}`,
  'explore-selected': `/explore?center=${PAPER.id}&open=dataset:cifar-10&select=dataset:cifar-10`,
  'explore-picked': `/explore?center=${PAPER.id}&pick=dataset:cifar-10,hardware:nvidia-geforce-rtx-2080-ti&size=links`,
  'compare': '/compare?papers=one-pixel-shortcut-on-the-learning-preference-of-deep-neural-networks,wide-residual-networks,mixup-beyond-empirical-risk-minimization',
  'compare-start': '/compare',
  'baselines': '/baselines?paper=one-pixel-shortcut-on-the-learning-preference-of-deep-neural-networks',
  'baselines-open': '/baselines?paper=wide-residual-networks&open=paper:sgdr-stochastic-gradient-descent-with-warm-restarts&against=hyperparameter:learning-rate',
  'baselines-plan': '/baselines?dataset=CIFAR-10&architecture=WRN-28-10&set=batch+size&value=128&unit=&within=&set=epochs&value=200&unit=&within=',
  'baselines-problem': '/baselines?dataset=CIFAR-11&set=batch+size&value=&unit=&within=',
  'baselines-start': '/baselines',
  'not-found': '/papers/no-such-paper',
}
