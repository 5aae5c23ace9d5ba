const MEASURE = String.raw`(?:N?RMSE|NMSE|MSE|s?MAPE|SMAPE|PSNR|SSIM|LPIPS|AUC|AUROC|AUPRC|NLL|ECE|BLEU|ROUGE|METEOR|CIDEr|WER|CER|NDCG|MRR|NMI|ARI|IoU|mIoU|FID|ADE|FDE|CRPS|MASE|R2|R²|mean squared errors?|root mean squared? errors?|absolute errors?)`
const BEFORE = new RegExp(String.raw`\b${MEASURE}\)?\s?(?:,|/|\band\b|\bor\b|,\s?and\b|&)\s?(?:the\s)?$`)
const AFTER = new RegExp(String.raw`^\)?\s?(?:,|/|\band\b|\bor\b|,\s?and\b|&)\s?(?:the\s)?${MEASURE}(?![\p{L}\d])`, 'u')

/** Whether a name stands among measures ("RMSE and MAE"): then it is a measure itself. */
export function isMeasure(text: string, start: number, end: number): boolean {
  if (!/^[A-Z][A-Za-z\d]{1,4}$/.test(text.slice(start, end))) return false
  return BEFORE.test(text.slice(Math.max(0, start - 32), start)) || AFTER.test(text.slice(end, end + 32))
}
