export const leftOut: Record<string, string> = {
  'jonckheere.p':
    'the package takes no account of raters on the same level; ours is compared with all divisions of small groups in its own tests',
};
