import { base } from 'astro:config/client';

/** The key under which a reader's wish not to keep the edition is remembered, and what it says. */
export const offlineWish = { key: 'ngoai-tuyen', none: 'khong' } as const;

/** Where the worker is, which keeps what lies beside it and below. */
export const workerAddress = `${base.replace(/\/?$/, '/')}sw.js`;
