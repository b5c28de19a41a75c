import { changePictures } from './change-pictures.ts';
import { consensusPictures } from './consensus-pictures.ts';
import { distributionPictures } from './distribution-pictures.ts';
import { gapPictures } from './gap-pictures.ts';
import { intervalPictures } from './interval-pictures.ts';
import { raterPictures } from './rater-pictures.ts';
import { resamplingPictures } from './resampling-pictures.ts';

/** The pictures of docs/measures.md by their names, each an SVG drawn from what our own functions give. */
export function measurePictures(): Readonly<Record<string, string>> {
  return {
    ...distributionPictures(),
    ...intervalPictures(),
    ...consensusPictures(),
    ...raterPictures(),
    ...gapPictures(),
    ...changePictures(),
    ...resamplingPictures(),
  };
}
