// The review template of a client.

export const sql = 'ALTER TABLE client ADD COLUMN review_template TEXT;';
