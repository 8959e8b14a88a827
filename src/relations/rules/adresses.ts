export const RESERVED_ADDRESSES: readonly string[] = [];
