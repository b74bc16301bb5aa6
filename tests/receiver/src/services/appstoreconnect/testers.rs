//! The testers of an account, and the groups that they are in.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use serde_json::{Value, json};

use super::answers::Fault;
use crate::catalogue;

/// A tester.
#[derive(Clone)]
pub(super) struct Tester {
    pub(super) id: String,
    pub(super) email: String,
    pub(super) groups: BTreeSet<String>,
    first: Value,
    last: Value,
}

/// A tester that somebody wants.
pub(super) struct Wish {
    email: String,
    first: Value,
    last: Value,
    groups: BTreeSet<String>,
}

#[derive(Default)]
pub(super) struct Testers(Mutex<Account>);

#[derive(Default)]
struct Account {
    testers: Vec<Tester>,
    groups: Option<BTreeSet<String>>,
}

impl Wish {
    /// The tester of a request, or every fault of it.
    pub(super) fn read(body: &Value) -> Result<Self, Vec<Fault>> {
        let (data, mut faults) = (&body["data"], Vec::new());
        if data["type"] != "betaTesters" {
            faults.push(Fault::entity("/data/type", "`betaTesters`"));
        }
        let attributes = &data["attributes"];
        let email = attributes["email"].as_str().unwrap_or_default();
        if attributes["email"].is_null() {
            faults.push(Fault::required("email"));
        } else if !address(email) {
            faults.push(Fault::attribute("email", "an address of e-mail"));
        }
        for name in ["firstName", "lastName"] {
            if !(attributes[name].is_null() || attributes[name].is_string()) {
                faults.push(Fault::attribute(name, "a text"));
            }
        }
        let linked = |name: &str| data["relationships"][name]["data"].as_array().cloned().unwrap_or_default();
        let (groups, builds) = (linked("betaGroups"), linked("builds"));
        if groups.is_empty() && builds.is_empty() {
            faults.push(Fault::entity("/data/relationships", "betaGroups or builds that the tester is to test"));
        }
        if !groups.iter().all(|one| one["type"] == "betaGroups" && one["id"].as_str().is_some_and(|id| !id.is_empty()))
        {
            faults.push(Fault::entity("/data/relationships/betaGroups", "betaGroups, each with its id"));
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        let groups = groups.iter().filter_map(|one| one["id"].as_str()).map(str::to_owned).collect();
        let (first, last) = (attributes["firstName"].clone(), attributes["lastName"].clone());
        Ok(Self { email: email.to_owned(), first, last, groups })
    }
}

impl Testers {
    pub(super) fn add(&self, wish: Wish) -> Result<Tester, Fault> {
        let mut account = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(unknown) = wish.groups.iter().find(|group| !account.knows(group)) {
            return Err(Fault::relationship("betaGroups", unknown));
        }
        if account.testers.iter().any(|tester| tester.email.eq_ignore_ascii_case(&wish.email)) {
            return Err(Fault::exists(&wish.email));
        }
        let id = catalogue::uuid(account.testers.len() as u64 ^ 0x7e57);
        let Wish { email, first, last, groups } = wish;
        let tester = Tester { id, email, groups, first, last };
        account.testers.push(tester.clone());
        Ok(tester)
    }

    /// Adds testers to a group, all or none.
    pub(super) fn join(&self, group: &str, ids: &[&str]) -> Result<Vec<Tester>, Fault> {
        let mut account = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if !account.knows(group) {
            return Err(Fault::missing("betaGroups", group));
        }
        if let Some(id) = ids.iter().find(|id| !account.testers.iter().any(|tester| tester.id == **id)) {
            return Err(Fault::relationship("betaTesters", id));
        }
        let chosen = |tester: &&mut Tester| ids.contains(&tester.id.as_str());
        if let Some(there) = account.testers.iter_mut().filter(chosen).find(|tester| tester.groups.contains(group)) {
            return Err(Fault::member(&there.email));
        }
        let joined = account.testers.iter_mut().filter(chosen).map(|tester| {
            tester.groups.insert(group.to_owned());
            tester.clone()
        });
        Ok(joined.collect())
    }

    pub(super) fn get(&self, id: &str) -> Option<Tester> {
        let account = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        account.testers.iter().find(|tester| tester.id == id).cloned()
    }

    /// Those with one of the addresses, in one of the groups; lower case.
    pub(super) fn find(&self, emails: Option<&BTreeSet<String>>, groups: Option<&BTreeSet<String>>) -> Vec<Tester> {
        let account = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let chosen = |tester: &&Tester| {
            emails.is_none_or(|emails| emails.contains(&tester.email.to_lowercase()))
                && groups.is_none_or(|groups| tester.groups.iter().any(|group| groups.contains(&group.to_lowercase())))
        };
        account.testers.iter().filter(chosen).cloned().collect()
    }

    pub(super) fn set_groups(&self, known: Option<BTreeSet<String>>) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).groups = known;
    }

    pub(super) fn forget(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Account::default();
    }
}

impl Account {
    fn knows(&self, group: &str) -> bool {
        self.groups.as_ref().is_none_or(|known| known.contains(group))
    }
}

impl Tester {
    pub(super) fn json(&self, base: &str) -> Value {
        json!({
            "type": "betaTesters",
            "id": self.id,
            "attributes": {
                "firstName": self.first,
                "lastName": self.last,
                "email": self.email,
                "inviteType": "EMAIL",
                "state": "INVITED",
            },
            "links": { "self": format!("{base}/v1/betaTesters/{}", self.id) },
        })
    }
}

/// One `@` between a name and a domain with a dot.
fn address(text: &str) -> bool {
    let shaped = text.split_once('@').is_some_and(|(name, domain)| {
        let parts: Vec<&str> = domain.split('.').collect();
        !name.is_empty() && !domain.contains('@') && parts.len() > 1 && parts.iter().all(|part| !part.is_empty())
    });
    shaped && !text.chars().any(char::is_whitespace)
}
