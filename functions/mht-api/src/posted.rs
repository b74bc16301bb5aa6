//! From requests to messages, each with its place in its queue. Pure.

use std::{collections::HashSet, fmt::Write as _};

use contracts::mht::{AnalyticsEvent, CampaignEmail, Feedback, TestflightInvitation};
use serde::Deserialize;
use sha2::{Digest, Sha256};

/// A message with its group and its deduplication id.
#[derive(Debug, PartialEq)]
pub(crate) struct Posted<M> {
    pub(crate) message: M,
    pub(crate) group: String,
    pub(crate) deduplication_id: String,
}

/// A campaign, as it is posted.
#[derive(Deserialize)]
pub(crate) struct Campaign {
    #[serde(rename = "campaignId")]
    id: String,
    subject: String,
    text: String,
    html: Option<String>,
    recipients: Vec<Recipient>,
}

#[derive(Deserialize)]
struct Recipient {
    email: String,
    name: Option<String>,
}

/// Events, as they are posted.
#[derive(Deserialize)]
pub(crate) struct Events {
    events: Vec<AnalyticsEvent>,
}

pub(crate) fn feedback(message: Feedback) -> Vec<Posted<Feedback>> {
    let name = message.kind.name();
    let deduplication_id = digest(&[&message.user_id, name, &message.subject, &message.message]);
    vec![Posted { group: message.user_id.clone(), deduplication_id, message }]
}

pub(crate) fn testflight(message: TestflightInvitation) -> Vec<Posted<TestflightInvitation>> {
    let group = digest(&[&message.email.to_lowercase()]);
    vec![Posted { deduplication_id: group.clone(), group, message }]
}

impl Campaign {
    /// A mail for each recipient, in their order.
    pub(crate) fn mails(self) -> Vec<Posted<CampaignEmail>> {
        let Self { id, subject, text, html, recipients } = self;
        let mails = recipients.into_iter().map(|Recipient { email, name }| {
            let to = email.to_lowercase();
            Posted {
                group: digest(&[&to]),
                deduplication_id: digest(&[&id, &to]),
                message: CampaignEmail {
                    campaign_id: id.clone(),
                    to: email,
                    name,
                    subject: subject.clone(),
                    text: text.clone(),
                    html: html.clone(),
                },
            }
        });
        once(mails)
    }
}

impl Events {
    /// The events, in their order.
    pub(crate) fn posted(self) -> Vec<Posted<AnalyticsEvent>> {
        once(self.events.into_iter().map(|message| Posted {
            group: message.user_id.clone(),
            deduplication_id: digest(&[&message.user_id, &message.event_id]),
            message,
        }))
    }
}

/// Each deduplication id once: a second message would get an id that nothing ever comes of.
fn once<M>(posted: impl Iterator<Item = Posted<M>>) -> Vec<Posted<M>> {
    let mut seen = HashSet::new();
    posted.filter(|posted| seen.insert(posted.deduplication_id.clone())).collect()
}

/// Parts as one text of 64 characters; the length of each is in it, so that parts do not run into each other.
fn digest(parts: &[&str]) -> String {
    let mut text = String::new();
    for part in parts {
        // Writing into a text does not fail.
        let _ = write!(text, "{}:{part}", part.len());
    }
    hex::encode(Sha256::digest(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recipient_gets_one_mail_of_a_campaign_however_it_is_written() {
        let recipient = |email: &str| Recipient { email: email.to_owned(), name: None };
        let campaign = Campaign {
            id: "spring".to_owned(),
            subject: "s".to_owned(),
            text: "t".to_owned(),
            html: None,
            recipients: ["A@b.de", "c@d.de", "a@B.de"].map(recipient).into(),
        };
        let mails = campaign.mails();
        assert_eq!(mails.iter().map(|mail| mail.message.to.as_str()).collect::<Vec<_>>(), ["A@b.de", "c@d.de"]);
        assert_ne!(mails[0].group, mails[1].group);
        assert!(mails.iter().all(|mail| mail.group.len() == 64 && mail.group != mail.deduplication_id));
    }

    #[test]
    fn parts_do_not_run_into_each_other() {
        assert_ne!(digest(&["ab", "c"]), digest(&["a", "bc"]));
        assert_ne!(digest(&["a", ""]), digest(&["", "a"]));
    }
}
