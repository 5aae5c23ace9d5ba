/** A quantity that papers report. */
export interface Metric {
  readonly name: string
  readonly aliases: readonly string[]
  /** A figure behind or before it is a result by itself ("accuracy of 92%"); of others only gains are ("43% faster"). */
  readonly level: boolean
}

const level = (name: string, ...aliases: string[]): Metric => ({ name, aliases, level: true })
const gainOnly = (name: string, ...aliases: string[]): Metric => ({ name, aliases, level: false })

export const METRICS: readonly Metric[] = [
  level(
    'top-1 accuracy', 'top-1', 'top1', 'top 1 accuracy', 'top-1 acc', 'top-1 classification accuracy',
    'top-1 test accuracy', 'top-1 validation accuracy', 'rank-1 accuracy',
  ),
  level('top-5 accuracy', 'top-5', 'top5', 'top 5 accuracy', 'top-5 acc'),
  level(
    'accuracy', 'test accuracy', 'classification accuracy', 'mean accuracy', 'average accuracy', 'acc', 'accuracies',
    'validation accuracy', 'testing accuracy', 'recognition accuracy', 'prediction accuracy', 'overall accuracy',
    'clean accuracy', 'accuracy rate', 'test set accuracy', 'zero-shot accuracy', 'exact match accuracy',
  ),
  level('robust accuracy', 'adversarial accuracy', 'adversarial robustness accuracy'),
  ...[1, 5].map((k) => level(`top-${k} error`, ...['error', 'error rate', 'validation error', 'validation error rate', 'val error', 'test error', 'test error rate', 'classification error'].flatMap((error) => [`top-${k} ${error}`, `top ${k} ${error}`]))),
  level(
    'error rate', 'error', 'test error', 'classification error', 'test error rate', 'error rates', 'validation error',
    'generalization error', 'prediction error',
  ),
  level('mAP', 'mean average precision', 'map score', 'box map', 'map 50'),
  level('AP', 'average precision', 'box ap', 'mask ap'),
  level('F1', 'f1 score', 'f1 scores', 'macro f1', 'micro f1', 'f score', 'macro f1 score', 'micro f1 score'),
  level('F-measure', 'f measure', 'optimal dataset scale f-measure', 'ods f-measure', 'ods'),
  level('BLEU', 'bleu score', 'bleu scores', 'bleu points', 'bleu point', 'bleu-4'),
  level('ROUGE', 'rouge l', 'rouge 1', 'rouge 2', 'rouge score', 'rouge-l score'),
  level('FID', 'fid score', 'frechet inception distance', 'fréchet inception distance', 'fid scores'),
  level('Inception Score', 'is score'),
  level('PSNR', 'peak signal to noise ratio'),
  level('SSIM', 'structural similarity'),
  level('LPIPS'),
  level('perplexity', 'ppl', 'perplexities'),
  level('mIoU', 'mean iou', 'mean intersection over union'),
  level('IoU', 'intersection over union'),
  level('Dice', 'dice score', 'dice coefficient'),
  level('AUC', 'auroc', 'roc auc', 'auc roc', 'area under the curve', 'auc score'),
  level('recall', 'recall rate', 'recall@1', 'recall@k'),
  level('U-Recall', 'unknown recall', 'unknown recall rate'),
  level('precision'),
  level('specificity'),
  level('sensitivity'),
  level('success rate', 'success rates', 'win rate', 'attack success rate', 'pass rate', 'solve rate'),
  level('word error rate', 'wer'),
  level('character error rate', 'cer'),
  level('equal error rate', 'eer'),
  level('RMSE', 'root mean square error', 'root mean squared error'),
  level('MAE', 'mean absolute error'),
  level('MSE', 'mean squared error', 'mean square error'),
  level('NDCG', 'ndcg@10'),
  level('hit rate', 'hits@1', 'hits@10', 'hits@3'),
  level('MRR', 'mean reciprocal rank'),
  level('R2', 'r squared'),
  level('correlation', 'pearson correlation', 'spearman correlation'),
  level('normalized mutual information', 'nmi'),
  level('FPS', 'frames per second'),
  level('approximation ratio', 'approximation factor', 'competitive ratio'),
  level('data compression', 'compression rate', 'compression ratio', 'compression'),
  level('speedup', 'speed up', 'speedups', 'speed ups', 'acceleration'),
  level('search time', 'search cost'),
  gainOnly('training time', 'train time', 'training duration'),
  gainOnly('inference speed', 'speed', 'inference throughput'),
  gainOnly('inference time', 'inference latency time'),
  gainOnly(
    'execution time', 'running time', 'runtime', 'run time', 'computation time', 'computational time',
    'wall clock time',
  ),
  gainOnly('latency', 'inference latency', 'latencies'),
  gainOnly('throughput'),
  gainOnly('power consumption'),
  gainOnly('energy consumption', 'energy', 'energy usage'),
  gainOnly('GPU memory', 'gpu memory usage', 'gpu memory consumption', 'memory usage of gpus'),
  gainOnly('memory', 'memory usage', 'memory consumption', 'memory footprint', 'memory cost', 'memory requirements'),
  gainOnly('FLOPs', 'flop', 'floating point operations', 'macs'),
  gainOnly(
    'computational cost', 'computation cost', 'computational costs', 'computation', 'compute',
    'computational complexity', 'computational demand', 'compute cost', 'computations',
  ),
  gainOnly(
    'parameter', 'parameters', 'number of parameters', 'parameter count', 'model parameters', 'trainable parameters',
  ),
  gainOnly('model size', 'size of the model'),
  gainOnly('training cost', 'training costs'),
  gainOnly('communication cost', 'communication costs', 'communication overhead', 'communication'),
  gainOnly('performance', 'overall performance', 'average performance', 'final performance'),
  gainOnly('generalization'),
  gainOnly('robustness', 'adversarial robustness'),
  gainOnly('sample efficiency', 'data efficiency'),
  gainOnly('efficiency'),
  gainOnly('linear classification'),
  gainOnly('semi-supervised classification'),
]
