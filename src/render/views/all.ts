import { drawMatrix } from "./matrix";
export const matrix = drawMatrix;

import { drawSankey } from "./sankey";
export const sankey = drawSankey;
