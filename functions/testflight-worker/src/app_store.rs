//! App Store Connect's testers.

use std::sync::Arc;

use contract::Url;
use contracts::mht::TestflightInvitation;
use harness::{
    Deadline, Failure, Retry,
    http::{Answer, exchange},
};
use reqwest::RequestBuilder;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::{
    answers::{List, NAME, One, check},
    token::{Token, Tokens},
};

/// App Store Connect's API.
pub struct AppStore {
    /// How requests are sent.
    pub http: reqwest::Client,
    /// Where it is: `https://api.appstoreconnect.apple.com`.
    pub url: Url,
    /// Who asks.
    pub tokens: Tokens,
    /// The group that testers join, by its id.
    pub group: String,
    /// How patient it is asked.
    pub retry: Retry,
}

/// A tester who is in the group.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Invited {
    pub(crate) tester_id: String,
    pub(crate) known_before: bool,
}

impl AppStore {
    /// Makes somebody a tester of the group, or finds that they are one.
    ///
    /// # Errors
    /// A permanent failure where Apple refuses the tester, else a passing one.
    pub(crate) async fn invite(&self, wish: &TestflightInvitation, deadline: Deadline) -> Result<Invited, Failure> {
        self.retry.run(deadline, async || self.try_invite(wish, deadline).await).await
    }

    async fn try_invite(&self, wish: &TestflightInvitation, deadline: Deadline) -> Result<Invited, Failure> {
        let answer = self.post("betaTesters", &self.tester(wish), deadline).await?;
        if answer.status == 409 {
            // Apple says by no code that a tester exists: whoever is found was refused because of it.
            let Some(tester_id) = self.find(&wish.email, None, deadline).await? else {
                return Err(check(&answer).err().unwrap_or_else(|| Failure::passing("a refusal that is none")));
            };
            self.join(&tester_id, &wish.email, deadline).await?;
            return Ok(Invited { tester_id, known_before: true });
        }
        check(&answer)?;
        Ok(Invited { tester_id: answer.json::<One>()?.data.id, known_before: false })
    }

    fn tester(&self, wish: &TestflightInvitation) -> Value {
        json!({ "data": {
            "type": "betaTesters",
            "attributes": { "email": wish.email, "firstName": wish.first_name, "lastName": wish.last_name },
            "relationships": { "betaGroups": { "data": [{ "type": "betaGroups", "id": self.group }] } },
        } })
    }

    /// The tester of an address, in a group where one is named.
    async fn find(&self, email: &str, group: Option<&str>, deadline: Deadline) -> Result<Option<String>, Failure> {
        let query: Vec<(&str, &str)> =
            [("filter[email]", Some(email)), ("filter[betaGroups]", group), ("fields[betaTesters]", Some("email"))]
                .into_iter()
                .filter_map(|(name, value)| Some((name, value?)))
                .collect();
        let answer = self.ask(|| self.http.get(format!("{}/v1/betaTesters", self.url)).query(&query), deadline).await?;
        check(&answer)?;
        let found = answer.json::<List>()?.data.into_iter().find(|tester| {
            tester.attributes.email.as_deref().is_some_and(|found| found.to_lowercase() == email.to_lowercase())
        });
        Ok(found.map(|tester| tester.id))
    }

    /// Adds a tester to the group, or finds that they are in it.
    async fn join(&self, tester: &str, email: &str, deadline: Deadline) -> Result<(), Failure> {
        let path = format!("betaGroups/{}/relationships/betaTesters", self.group);
        let body = json!({ "data": [{ "type": "betaTesters", "id": tester }] });
        let answer = self.post(&path, &body, deadline).await?;
        match check(&answer) {
            Err(_) if answer.status == 409 && self.find(email, Some(&self.group), deadline).await?.is_some() => Ok(()),
            outcome => outcome,
        }
    }

    async fn post(&self, path: &str, body: &Value, deadline: Deadline) -> Result<Answer, Failure> {
        self.ask(|| self.http.post(format!("{}/v1/{path}", self.url)).json(body), deadline).await
    }

    /// Asks with a token, and once more with one of the secret as it is now where that was refused.
    async fn ask(&self, request: impl Fn() -> RequestBuilder, deadline: Deadline) -> Result<Answer, Failure> {
        let token = self.tokens.token(None).await?;
        let answer = send(request(), &token, deadline).await?;
        if answer.status != 401 {
            return Ok(answer);
        }
        let token = self.tokens.token(Some(&token)).await?;
        send(request(), &token, deadline).await
    }
}

async fn send(request: RequestBuilder, token: &Arc<Token>, deadline: Deadline) -> Result<Answer, Failure> {
    // A call that hangs leaves time to ask once more, and to tell.
    exchange(NAME, request.bearer_auth(&token.text).timeout(deadline.left() / 3)).await
}
