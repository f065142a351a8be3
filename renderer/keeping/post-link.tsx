import { useEffect, useState } from 'react';
import { excerptOf } from '../../core/messages/excerpt.ts';
import { Button } from '../parts/button.tsx';
import { go } from '../place.ts';
import { ask } from '../planner.ts';
import { useLedger } from '../stores/ledger.ts';

const SHOWN = 14;

/** Leads to a post, by its account and how its text begins; by its id until that is known. */
export function PostLink({ id }: { readonly id: string }) {
  const accounts = useLedger(({ ledger }) => ledger?.accounts);
  const [post, setPost] = useState<{ readonly accountId: string; readonly text: string }>();
  useEffect(() => {
    let isWanted = true;
    void ask('posts:open', { id }).then((result) => {
      if (isWanted && result.ok) setPost(result.value.post);
    });
    return () => {
      isWanted = false;
    };
  }, [id]);
  const nickname = accounts?.find((account) => account.id === post?.accountId)?.nickname;
  const name = [nickname === undefined ? '' : `@${nickname}`, excerptOf(post?.text ?? '', SHOWN)].join(' ').trim();
  return (
    <Button
      look="quiet"
      onClick={() => {
        go('posts', { open: id });
      }}
    >
      {name === '' ? id : name}
    </Button>
  );
}
