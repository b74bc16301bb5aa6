//! Statements of policies, and what they cover.

use super::{Family, Fit, Identity, Items, Node, Resource, Setting, Text};

/// A statement of a policy.
#[derive(Clone)]
pub struct Statement<'m> {
    /// The statement as it is written.
    pub node: Node<'m>,
}

/// Reads a policy document's statements. `false` if some of them cannot be known.
pub(crate) fn read<'m>(document: &Node<'m>, statements: &mut Vec<Statement<'m>>) -> bool {
    if document.is_opaque() {
        return false;
    }
    let list = document.get("Statement").items();
    let is_complete = list.is_complete && list.nodes.iter().all(|node| !node.is_opaque());
    statements.extend(list.nodes.into_iter().map(|node| Statement { node }));
    is_complete
}

impl<'m> Statement<'m> {
    /// Whether it allows; the other kind denies.
    pub fn is_allow(&self) -> bool {
        self.node.get("Effect").says("Allow").known().unwrap_or_default()
    }

    /// Whether it denies.
    pub fn is_deny(&self) -> bool {
        self.node.get("Effect").says("Deny").known().unwrap_or_default()
    }

    /// Whether it holds only under conditions.
    pub fn has_condition(&self) -> bool {
        self.node.get("Condition").is_there()
    }

    /// What it allows to do, or denies.
    pub fn actions(&self) -> Items<'m> {
        self.node.get("Action").items()
    }

    /// What it is about.
    pub fn resources(&self) -> Items<'m> {
        self.node.get("Resource").items()
    }

    /// Whether it covers an action: `sqs:ReceiveMessage`.
    pub fn covers_action(&self, action: &str) -> Fit {
        let fits = |node: &Node<'m>| match node.text() {
            // Most actions are written out.
            Setting::Is(pattern) => match pattern.as_known().filter(|known| !known.contains(['*', '?'])) {
                Some(known) if known.eq_ignore_ascii_case(action) => Fit::Yes,
                Some(_) => Fit::No,
                None => Text::known(&action.to_ascii_lowercase()).fits(&pattern.lowercase()),
            },
            Setting::LeftOut => Fit::No,
            Setting::Unknown => Fit::Perhaps,
        };
        let not = self.node.get("NotAction");
        if not.is_there() {
            return opposite(best(&not.items(), fits));
        }
        best(&self.actions(), fits)
    }

    /// Whether it covers a resource of the template.
    pub fn covers(&self, target: &Resource<'m>) -> Fit {
        let fits = |node: &Node<'m>| match node.text() {
            Setting::Is(pattern) => fit_of(&pattern, target),
            Setting::LeftOut => Fit::No,
            Setting::Unknown => Fit::Perhaps,
        };
        let not = self.node.get("NotResource");
        if not.is_there() {
            return opposite(best(&not.items(), fits));
        }
        best(&self.resources(), fits)
    }

    /// Whom it is about: kind and name, `AWS` and an ARN, `Service` and `sns.amazonaws.com`; nothing if it cannot be known.
    pub fn principals(&self) -> Option<Vec<(String, Node<'m>)>> {
        let node = self.node.get("Principal");
        let all = |kind: &str, items: Items<'m>| {
            let nodes = items.nodes.into_iter().map(|node| (kind.to_owned(), node));
            items.is_complete.then(|| nodes.collect::<Vec<_>>())
        };
        let entries = node.entries();
        if entries.is_empty() {
            return all("AWS", node.items());
        }
        let mut principals = Vec::new();
        for (kind, names) in entries {
            principals.extend(all(kind, names.items())?);
        }
        Some(principals)
    }

    /// Whether it is about a service: `sns.amazonaws.com`, or any principal.
    pub fn is_about_service(&self, service: &str) -> Fit {
        let Some(principals) = self.principals() else { return Fit::Perhaps };
        let fits = |(kind, node): &(String, Node<'m>)| match node.text() {
            Setting::Is(text) if text.as_known() == Some("*") => Fit::Yes,
            Setting::Is(text) if kind == "Service" => Text::known(service).fits(&text),
            _ => Fit::No,
        };
        principals.iter().map(fits).max().unwrap_or(Fit::No)
    }

    /// Whether it is about a role of the template, by name.
    pub fn is_about_role(&self, role: &Resource<'m>) -> Fit {
        let Some(principals) = self.principals() else { return Fit::Perhaps };
        let fits = |(kind, node): &(String, Node<'m>)| match node.text().known() {
            Some(text) if kind == "AWS" => {
                if text.as_known() == Some("*") {
                    return Fit::Yes;
                }
                match role.world.identify(&text, Family::Role) {
                    Identity::Here(found) if found == *role => Fit::Yes,
                    Identity::Unknown => Fit::Perhaps,
                    Identity::Here(_) | Identity::Outside => Fit::No,
                }
            }
            _ => Fit::No,
        };
        principals.iter().map(fits).max().unwrap_or(Fit::No)
    }
}

/// Whether a pattern of a statement covers a resource.
pub(crate) fn fit_of(pattern: &Text, target: &Resource<'_>) -> Fit {
    if pattern.as_known() == Some("*") {
        return Fit::Yes;
    }
    let Some(family) = Family::of(target.type_name()) else { return Fit::Perhaps };
    if Text::hole(&format!("{}.Arn", target.id())).fits(pattern) == Fit::Yes {
        return Fit::Yes;
    }
    if !pattern.has_wildcard() {
        return match target.world.identify(pattern, family) {
            Identity::Here(found) if found == *target => Fit::Yes,
            Identity::Here(_) | Identity::Outside => Fit::No,
            Identity::Unknown => Fit::Perhaps,
        };
    }
    let pieces = pattern.split(":", 6);
    if pieces.len() < 6 {
        // `arn:aws:sqs:*` ends early.
        let arn = Text::known(&format!("arn:aws:{}:region:account:name", family.service()));
        return if arn.fits(pattern) == Fit::Yes { Fit::Yes } else { Fit::No };
    }
    if Text::known(family.service()).fits(&pieces[2]) == Fit::No {
        return Fit::No;
    }
    let own = match family {
        Family::Queue | Family::Topic => {
            target.name().unwrap_or_else(|| Text::hole(&format!("{}.{}", target.id(), family.property())))
        }
        _ => target.name_or_hole(),
    };
    match family {
        Family::Queue | Family::Topic => own.fits(&pieces[5]),
        // Other ARNs have words before the name.
        _ if pieces[5].as_known() == Some("*") => Fit::Yes,
        _ => Fit::Perhaps,
    }
}

fn best<'m>(items: &Items<'m>, fits: impl Fn(&Node<'m>) -> Fit) -> Fit {
    let found = items.nodes.iter().map(fits).max().unwrap_or(Fit::No);
    if items.is_complete { found } else { found.max(Fit::Perhaps) }
}

fn opposite(fit: Fit) -> Fit {
    match fit {
        Fit::No => Fit::Yes,
        Fit::Perhaps => Fit::Perhaps,
        Fit::Yes => Fit::No,
    }
}
