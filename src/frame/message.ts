/** Type of the message by which a frame tells its height: `{ type, height }`, in whole CSS pixels. Public. */
export const HEIGHT_MESSAGE = 'clonazepam-info-height';
