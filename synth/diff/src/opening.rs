//! Networks that are let in, and public access that is no longer blocked.

use std::{collections::BTreeMap, net::IpAddr};

use serde::Serialize;
use serde_json::Value as Json;

use crate::{
    between::{Bodies, type_of},
    symbol::{canonical, intrinsic, text_of},
};

/// Something that is reachable now and was not before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Opening {
    /// The logical id of the security group or bucket, or what the template calls it.
    pub resource: String,
    /// Which way.
    pub way: Way,
    /// The protocol and ports, or the block that is gone: `tcp 443`, `all traffic`, `BlockPublicPolicy`.
    pub what: String,
    /// From where, or to where: `0.0.0.0/0`, a group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub peer: Option<String>,
    /// Whether it is open for sure, or only may be.
    pub sure: bool,
    /// Whether the group itself is new.
    pub fresh: bool,
}

impl Opening {
    /// Whether it is told: what a new group lets out is what every group does.
    pub fn is_told(&self) -> bool {
        !(self.fresh && self.way == Way::Egress)
    }
}

/// Which way something is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// Into the group.
    Ingress,
    /// Out of the group.
    Egress,
    /// To the public, by policies or lists of a bucket.
    Public,
}

#[derive(Clone, Debug, PartialEq)]
struct Rule {
    way: Way,
    /// Nothing for all of them.
    protocol: Option<String>,
    ports: (i64, i64),
    peer: Peer,
    known: bool,
    key: String,
}

#[derive(Clone, Debug, PartialEq)]
enum Peer {
    Network(IpAddr, u8),
    Other(String),
}

impl Peer {
    fn shown(&self) -> String {
        match self {
            Self::Network(address, bits) => format!("{address}/{bits}"),
            Self::Other(name) => name.clone(),
        }
    }

    fn covers(&self, other: &Self) -> bool {
        let masked = |address: &IpAddr, bits: u8| match address {
            IpAddr::V4(address) => u128::from(address.to_bits()).checked_shr(32 - u32::from(bits.min(32))),
            IpAddr::V6(address) => address.to_bits().checked_shr(128 - u32::from(bits.min(128))),
        };
        match (self, other) {
            (Self::Network(one, bits), Self::Network(other, more)) => {
                one.is_ipv4() == other.is_ipv4()
                    && bits <= more
                    && masked(one, *bits).unwrap_or(0) == masked(other, *bits).unwrap_or(0)
            }
            (one, other) => one == other,
        }
    }
}

impl Rule {
    fn covers(&self, other: &Self) -> bool {
        let ports = self.ports.0 <= other.ports.0 && other.ports.1 <= self.ports.1;
        let protocol = self.protocol.is_none() || (self.protocol == other.protocol && ports);
        self.key == other.key
            || (self.known && other.known && self.way == other.way && protocol && self.peer.covers(&other.peer))
    }

    fn what(&self) -> String {
        match (&self.protocol, self.ports) {
            (None, _) => "all traffic".to_owned(),
            (Some(protocol), (i64::MIN, _)) => format!("{protocol}, all ports"),
            (Some(protocol), (from, to)) if from == to => format!("{protocol} {from}"),
            (Some(protocol), (from, to)) => format!("{protocol} {from}-{to}"),
        }
    }
}

/// What is open now and was not.
pub(crate) fn find(olds: &Bodies<'_>, news: &Bodies<'_>) -> Vec<Opening> {
    let mut openings = Vec::new();
    let (old, new) = (groups(olds), groups(news));
    let none = Vec::new();
    for (group, rules) in &new {
        let before = old.get(group).unwrap_or(&none);
        for rule in rules.iter().filter(|rule| !before.iter().any(|old| old.covers(rule))) {
            openings.push(Opening {
                resource: group.clone(),
                way: rule.way,
                what: rule.what(),
                peer: Some(rule.peer.shown()),
                sure: rule.known,
                fresh: news.contains_key(group.as_str()) && !olds.contains_key(group.as_str()),
            });
        }
    }
    for (id, new) in news {
        if let ("AWS::S3::Bucket", Some(old)) = (type_of(new).unwrap_or_default(), olds.get(id)) {
            buckets(id, old, new, &mut openings);
        }
    }
    openings
}

/// Blocks of public access that a bucket had.
fn buckets(id: &str, old: &Json, new: &Json, openings: &mut Vec<Opening>) {
    for block in ["BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets"] {
        let at = |body: &Json| {
            let block = body.pointer(&format!("/Properties/PublicAccessBlockConfiguration/{block}"));
            block.map(canonical)
        };
        let (was, is) = (at(old), at(new));
        let on = Some(Json::from("true"));
        let has = |body: &Json| body.pointer("/Properties/PublicAccessBlockConfiguration").is_some();
        // A bucket that was made without a word blocks everything, since April 2023; one that loses its word does not.
        let was_on = was == on || !has(old);
        let is_on = is == on || (!has(new) && !has(old));
        if was_on && !is_on {
            openings.push(Opening {
                resource: id.to_owned(),
                way: Way::Public,
                what: block.to_owned(),
                peer: None,
                sure: has(new) && is.is_none_or(|is| is == "false"),
                fresh: false,
            });
        }
    }
}

/// The rules of every group, wherever they are written.
fn groups(bodies: &Bodies<'_>) -> BTreeMap<String, Vec<Rule>> {
    let mut groups: BTreeMap<String, Vec<Rule>> = BTreeMap::new();
    for (id, body) in bodies {
        let Some(properties) = body.get("Properties") else { continue };
        let one = match type_of(body).unwrap_or_default() {
            "AWS::EC2::SecurityGroup" => {
                let rules = groups.entry((*id).to_owned()).or_default();
                for (key, way) in [("SecurityGroupIngress", Way::Ingress), ("SecurityGroupEgress", Way::Egress)] {
                    match properties.get(key) {
                        Some(Json::Array(list)) => rules.extend(list.iter().map(|item| rule(way, item))),
                        Some(other) => rules.push(rule(way, other)),
                        // A group that names none lets everything out.
                        None if way == Way::Egress => {
                            for network in ["0.0.0.0/0", "::/0"] {
                                rules.push(rule(way, &serde_json::json!({"IpProtocol": "-1", "CidrIp": network})));
                            }
                        }
                        None => {}
                    }
                }
                continue;
            }
            "AWS::EC2::SecurityGroupIngress" => rule(Way::Ingress, properties),
            "AWS::EC2::SecurityGroupEgress" => rule(Way::Egress, properties),
            _ => continue,
        };
        let group = ["GroupId", "GroupName"].iter().find_map(|key| {
            let group = properties.get(key)?;
            match intrinsic(group) {
                Some(("Ref", Json::String(id))) => Some(id.clone()),
                Some(("Fn::GetAtt", argument)) => crate::symbol::attribute(argument).map(|(id, _)| id.to_owned()),
                _ => text_of(group).map(|text| text.shown()),
            }
        });
        groups.entry(group.unwrap_or_else(|| (*id).to_owned())).or_default().push(one);
    }
    groups
}

fn rule(way: Way, item: &Json) -> Rule {
    let text = |key: &str| item.get(key).and_then(text_of).map(|text| text.shown());
    let number = |key: &str| match item.get(key) {
        None => Some(None),
        Some(Json::Number(number)) => number.as_i64().map(Some),
        Some(Json::String(text)) => text.parse().ok().map(Some),
        Some(_) => None,
    };
    let protocol = text("IpProtocol");
    let (from, to) = (number("FromPort"), number("ToPort"));
    let ports = match (from.flatten(), to.flatten()) {
        // -1 stands for all kinds of ICMP messages.
        (Some(from), Some(to)) if from >= 0 => (from, to),
        _ => (i64::MIN, i64::MAX),
    };
    let peer = ["CidrIp", "CidrIpv6"].iter().find_map(|key| text(key)).map(|text| network(&text)).or_else(|| {
        [
            "SourceSecurityGroupId",
            "DestinationSecurityGroupId",
            "SourcePrefixListId",
            "DestinationPrefixListId",
            "SourceSecurityGroupName",
        ]
        .iter()
        .find_map(|key| text(key))
        .map(Peer::Other)
    });
    let known =
        from.is_some() && to.is_some() && peer.is_some() && protocol.as_ref().is_some_and(|text| !text.contains('$'));
    let mut key = item.clone();
    if let Some(key) = key.as_object_mut() {
        for name in ["Description", "GroupId", "GroupName"] {
            key.remove(name);
        }
    }
    Rule {
        way,
        protocol: protocol.filter(|protocol| protocol != "-1").map(|protocol| match protocol.as_str() {
            "6" => "tcp".to_owned(),
            "17" => "udp".to_owned(),
            _ => protocol.to_lowercase(),
        }),
        ports,
        peer: peer.unwrap_or_else(|| Peer::Other(canonical(item).to_string())),
        known,
        key: format!("{way:?} {}", canonical(&key)),
    }
}

fn network(text: &str) -> Peer {
    let parsed = text.split_once('/').and_then(|(address, bits)| {
        let (address, bits): (IpAddr, u8) = (address.parse().ok()?, bits.parse().ok()?);
        let most = if address.is_ipv4() { 32 } else { 128 };
        (bits <= most).then_some(Peer::Network(address, bits))
    });
    parsed.unwrap_or_else(|| Peer::Other(text.to_owned()))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn opened(old: &Json, new: &Json) -> Vec<String> {
        let group = |rules: &Json| {
            json!({"Type": "AWS::EC2::SecurityGroup", "Properties": {
                "SecurityGroupIngress": rules, "SecurityGroupEgress": []
            }})
        };
        let (old, new) = (group(old), group(new));
        let found = find(&BTreeMap::from([("G", &old)]), &BTreeMap::from([("G", &new)]));
        found.into_iter().map(|one| format!("{} {} {}", one.what, one.peer.unwrap_or_default(), one.sure)).collect()
    }

    #[test]
    fn what_is_within_what_was_open_is_no_opening() {
        let tcp = |from: i64, to: i64, cidr: &str| json!({"IpProtocol": "tcp", "FromPort": from, "ToPort": to, "CidrIp": cidr});
        let wide = json!([tcp(0, 1000, "10.0.0.0/8")]);
        assert!(opened(&wide, &json!([tcp(443, 443, "10.1.0.0/16"), tcp(22, 22, "10.0.0.1/32")])).is_empty());
        assert_eq!(opened(&wide, &json!([tcp(443, 443, "11.0.0.0/8")])), ["tcp 443 11.0.0.0/8 true"]);
        assert_eq!(opened(&wide, &json!([tcp(443, 2000, "10.0.0.0/8")])), ["tcp 443-2000 10.0.0.0/8 true"]);
        assert_eq!(opened(&wide, &json!([tcp(0, 1000, "0.0.0.0/0")])), ["tcp 0-1000 0.0.0.0/0 true"]);
        let all = json!([{"IpProtocol": -1, "CidrIp": "0.0.0.0/0"}]);
        assert!(opened(&all, &wide).is_empty());
        assert_eq!(opened(&wide, &all), ["all traffic 0.0.0.0/0 true"]);
        let six = json!([{"IpProtocol": -1, "CidrIpv6": "::/0"}]);
        assert_eq!(opened(&all, &six), ["all traffic ::/0 true"], "the two protocols do not cover each other");
        let unknown = json!([{"Fn::If": ["c", tcp(1, 1, "0.0.0.0/0"), {"Ref": "AWS::NoValue"}]}]);
        assert_eq!(opened(&wide, &unknown).len(), 1);
        assert!(opened(&unknown, &unknown).is_empty());
    }
}
