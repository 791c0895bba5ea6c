//! **`sources-disagree`.** One source gives this value, another gives a different one for the same thing; or two sides do, in
//! one article, and the report states one of the two flatly.
//!
//! No fix: every value is shown with the articles, the days and the number of origins behind it, and the choice is the writer's.

use super::super::accounts::{Account, is_one_origin, range};
use super::super::{Code, Judged, Verdict};
use super::Claim;
use crate::index::Index;
use crate::text::fold::one_line;

pub fn judged(claim: &Claim, accounts: Vec<Account>, index: &Index) -> Judged {
    let one =
        accounts[0].articles == 1 && accounts.iter().all(|a| a.evidence[0].article == accounts[0].evidence[0].article);
    let whose = match is_one_origin(&accounts, index) {
        true if !one => ", all of one origin",
        _ => "",
    };
    let range = range(&accounts).map_or(String::new(), |(low, high)| format!(", from {low} to {high}"));
    let values: Vec<String> = accounts.iter().map(|a| in_words(a, index)).collect();
    let message = format!("sources disagree{range}{whose}: {}", values.join(" against "));
    let evidence = accounts.into_iter().flat_map(|a| a.evidence).collect();
    claim.judged(Verdict::Disputed, Some(Code::SourcesDisagree), message, evidence)
}

/// `“29 fires” [according to the fire service; 3 articles of 2 origins (Reuters); 2013-10-21]`
fn in_words(account: &Account, index: &Index) -> String {
    let best = &account.evidence[0];
    let mut notes = Vec::new();
    if let (1, Some(speaker)) = (account.articles, &best.attribution) {
        notes.push(format!("according to {speaker}"));
    }
    let outlets: Vec<&str> = account.origins.iter().flat_map(|o| &o.outlets).map(String::as_str).collect();
    let from = if outlets.is_empty() { String::new() } else { format!(" ({})", outlets.join(", ")) };
    notes.push(match (account.articles, account.origins.len()) {
        (1, _) => format!("{}{from}", index.article(best.article).name),
        (n, 1) => format!("{n} articles of one origin{from}"),
        (n, origins) => format!("{n} articles of {origins} origins{from}"),
    });
    notes.extend(account.days.clone());
    format!("“{}” [{}]", one_line(&best.text), notes.join("; "))
}
