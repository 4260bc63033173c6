/** For whom the answers are, where somebody gives them for a team's board. */
import { carriedCount } from '@/lib/address/board-fields';
import { carriedPeople } from '@/lib/words/team';

/** @param team the board as one word; empty where there is none */
export function TeamLine({ team, className = '' }: { team: string; className?: string }) {
  return team ? (
    <p className={`text-sm text-muted ${className}`}>For a team’s board {carriedPeople(carriedCount(team))}.</p>
  ) : null;
}
