/** What can be said against the method, and what is done about it. */

export function KnownCriticisms() {
  return (
    <div className="running-text">
      <ul>
        <li>
          <strong>It averages.</strong> A sum of votes can bury a single decisive fact. So options are written to be
          decided: what says little keeps its vote back instead of spreading it.
        </li>
        <li>
          <strong>It ignores interactions.</strong> Two answers together may mean more than each alone; a sum of
          separate votes can’t see that.
        </li>
        <li>
          <strong>Weights and votes are judgements.</strong> No study says that one question should count double. They
          are printed below so that you can disagree with each of them, and you can change the importance of every
          question.
        </li>
        <li>
          <strong>The models overlap.</strong> TechOps has no standard definition and SysOps has none either; the guide
          says what it means by them. A share shows where the emphasis should lie, not which name to put on a door.
        </li>
        <li>
          <strong>It has not been tested against outcomes.</strong> It is calibrated with descriptions of organisations
          for which published guidance recommends a model. Nobody has measured whether organisations that follow a blend
          do better.
        </li>
      </ul>
    </div>
  );
}
