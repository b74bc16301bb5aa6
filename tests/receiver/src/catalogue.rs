//! The apps of the world: what Steam sells and IGDB knows, the same at every start.

/// The greatest app; apps are the multiples of ten up to it, as Steam numbers them.
const LAST: u32 = 600_000;

/// How many apps there are.
pub(crate) const APPS: u32 = LAST / 10;

/// Mixes a number into an unrelated one (the finaliser of splitmix64), the same on every machine and at every start.
pub(crate) const fn mix(seed: u64) -> u64 {
    let mut mixed = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

/// A number below `below`, of a seed and a purpose.
pub(crate) fn draw(seed: u64, purpose: u64, below: u32) -> u32 {
    let drawn = mix(seed ^ mix(purpose)) % u64::from(below.max(1));
    u32::try_from(drawn).unwrap_or_default()
}

/// The app at a place of the catalogue.
pub(crate) const fn app(place: u32) -> u32 {
    (place % APPS + 1) * 10
}

/// Whether there is such an app.
pub(crate) const fn exists(app: u32) -> bool {
    app > 0 && app <= LAST && app.is_multiple_of(10)
}

/// Whether it costs nothing.
pub(crate) fn free(app: u32) -> bool {
    matches!(app, 440 | 570 | 730) || draw(app.into(), 1, 10) == 0
}

/// Its name.
pub(crate) fn name(app: u32) -> String {
    const FIRST: [&str; 16] = [
        "Amber",
        "Broken",
        "Crimson",
        "Distant",
        "Electric",
        "Forgotten",
        "Golden",
        "Hollow",
        "Iron",
        "Jade",
        "Last",
        "Midnight",
        "Northern",
        "Quiet",
        "Silver",
        "Wandering",
    ];
    const SECOND: [&str; 16] = [
        "Anvil", "Citadel", "Comet", "Dominion", "Ember", "Frontier", "Garden", "Harbour", "Horizon", "Lantern",
        "Odyssey", "Rails", "Signal", "Tactics", "Tides", "Voyager",
    ];
    let pick = |words: [&'static str; 16], purpose| {
        words.into_iter().cycle().nth(draw(app.into(), purpose, 16) as usize).unwrap_or_default()
    };
    match app {
        440 => "Team Fortress 2".to_owned(),
        570 => "Dota 2".to_owned(),
        730 => "Counter-Strike 2".to_owned(),
        _ => format!("{} {} {}", pick(FIRST, 2), pick(SECOND, 3), app / 10),
    }
}

/// The hexadecimal text of so many digits that belongs to a seed.
pub(crate) fn hex(seed: u64, digits: usize) -> String {
    let blocks = std::iter::successors(Some(mix(seed)), |block| Some(mix(*block)));
    let digit = |block: u64, at: u32| char::from_digit(u32::try_from(block >> (4 * at) & 15).unwrap_or_default(), 16);
    blocks.flat_map(|block| (0..16).rev().filter_map(move |at| digit(block, at))).take(digits).collect()
}

/// A UUID that belongs to a seed.
pub(crate) fn uuid(seed: u64) -> String {
    let digits = hex(seed, 32);
    let parts =
        [(0, 8), (8, 12), (12, 16), (16, 20), (20, 32)].map(|(from, to)| digits.get(from..to).unwrap_or_default());
    parts.join("-")
}

/// A UUID that belongs to a text.
pub(crate) fn uuid_of(text: &str) -> String {
    uuid(text.bytes().fold(0, |seed, byte| mix(seed ^ u64::from(byte))))
}
