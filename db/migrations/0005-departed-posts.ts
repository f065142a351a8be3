// The posts that went out or were taken down, as a list that is short to read: every count of what can go out leaves them out.

export const sql = `
CREATE INDEX post_departed ON post (id) WHERE json_extract(delivery, '$.state') IN ('published', 'withdrawn');
`;
