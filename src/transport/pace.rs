//! Waiting for one's turn, so that the service gets no more than its quotas allow.
//!
//! Each quota has a gate (`pace/gate.rs`), which counts what it let through (`pace/window.rs`) and is
//! slowed down if the service refuses it in spite of that (`pace/pressure.rs`).

mod gate;
mod pressure;
mod window;

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::pin::Pin;
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::Value;
use tokio::time::{Instant, sleep};

use crate::call::Facts;
use crate::error::{QueueError, Result};
use crate::json::{Extra, unquoted};
use crate::observer::Observer;
use crate::options;
use crate::quota::{self, Also, Counts, Quota, Rate};
use crate::resource;
use crate::rules::{At, Rule};
pub(super) use gate::Ending;
use gate::Gate;

/// The limits of a quota, which all apply at the same time.
type Rates = [Rate];

/// The shortest wait that is told.
const SHORTEST: Duration = Duration::from_millis(1);

/// How many gates there may be before those that are idle are forgotten.
const MANY: usize = 1_000;

/// Asks for the turns of all processes that share a quota.
pub trait Limiter: Send + Sync {
    /// Counts points under a key, within a rate.
    fn consume(&self, key: &str, points: u32, rate: Rate) -> Consumed;
}

/// The points that a limiter has counted, once it has.
pub type Consumed = Pin<Box<dyn Future<Output = std::result::Result<Granted, Denied>> + Send>>;

/// Points that were counted, with what the limiter says of its window, if it does.
#[derive(Clone, Copy, Debug, Default)]
pub struct Granted {
    /// All points counted in it.
    pub consumed: f64,
    /// The points left in it.
    pub remaining: f64,
    /// How long it lasts.
    pub left: Option<Duration>,
}

/// Why points were not counted.
#[derive(Clone, Debug)]
pub enum Denied {
    /// There are none left for so long.
    Wait(Duration),
    /// The limiter failed.
    Failed(String),
}

/// What a quota is used for now.
pub struct Standing {
    /// The calls that wait.
    pub waiting: u32,
    /// The share of the quota that is used after refusals, from 0 to 1.
    pub share: f64,
    /// What counts now, by rate.
    pub used: Vec<(Rate, u64)>,
}

/// The quotas of a client.
pub struct Pace {
    /// Those that differ from the documented ones, by their keys.
    own: HashMap<String, [Rate; 1]>,
    longest: Option<Duration>,
    gates: Mutex<Gates>,
}

struct Gates {
    by_key: BTreeMap<String, Arc<Gate>>,
    /// When idle ones are forgotten next.
    many: usize,
}

/// What quotas are known by: their keys.
#[derive(Default)]
struct Keys {
    methods: HashMap<String, &'static str>,
    paths: HashMap<Cow<'static, str>, (&'static str, &'static Quota)>,
    buckets: HashMap<Bucket, &'static str>,
}

/// Which calls count together: those of a path, or those under a quota.
#[derive(Eq, Hash, PartialEq)]
enum Bucket {
    Path(Cow<'static, str>),
    /// Its address.
    Quota(usize),
}

impl Bucket {
    fn of(quota: &'static Quota) -> Self {
        Self::Quota(std::ptr::from_ref(quota).addr())
    }
}

/// A quota is known by the first method that has it.
static KEYS: LazyLock<Keys> = LazyLock::new(|| {
    let mut keys = Keys::default();
    for (resource, method) in resource::methods() {
        let Facts { path, quota, .. } = method.facts();
        let bucket = match quota.counts {
            Counts::Calls => Bucket::Path(path.clone()),
            Counts::Items(_) | Counts::SharedCalls => Bucket::of(quota),
        };
        let first = || &*format!("{}.{}", resource.path, method.name).leak();
        let key = *keys.buckets.entry(bucket).or_insert_with(first);
        keys.methods.extend(method.names(resource).map(|name| (name, key)));
        keys.paths.entry(path).or_insert((key, quota));
    }
    keys
});

impl Pace {
    pub fn new(options: options::Pace) -> Result<Self> {
        let mut own = HashMap::new();
        for (name, options::OwnQuota { most, each }) in options.quotas.unwrap_or_default() {
            let known = KEYS.methods.get(&name).map(|key| (*key).to_owned());
            let of_path = || name.starts_with('/').then(|| key_of_path(&name).0.to_owned());
            let refuse = |wanted: &'static str| {
                let rule = Rule::Type { wanted: wanted.into(), got: format!("{name:?}") };
                let (options, pace) = (At::Argument("options"), "pace");
                Err(options.field(pace).field("quotas").breaks(rule).into())
            };
            let Some(key) = known.or_else(of_path) else {
                return refuse("the name of a method, or a path");
            };
            let rate = Rate { most, each: Duration::from_millis(each.into()) };
            if own.insert(key, [rate]).is_some() {
                return refuse("the only name of its quota");
            }
        }
        let longest = options.max_wait.map(|wait| Duration::from_millis(wait.into()));
        let gates = Mutex::new(Gates { by_key: BTreeMap::new(), many: MANY });
        Ok(Self { own, longest, gates })
    }

    /// The turn that a call waits for: in each quota that it counts in, and last in its own.
    pub fn turn(
        &self,
        path: Cow<'static, str>,
        fields: &Extra,
        limiter: Option<Arc<dyn Limiter>>,
    ) -> Turn {
        let (key, quota) = key_of_path(&path);
        let mut gates = Vec::with_capacity(1 + quota.also.len());
        for also in quota.also {
            match also {
                Also::Where(field, value, other) => {
                    let is_so = fields
                        .get(*field)
                        .is_some_and(|field| unquoted(field) == value.to_string());
                    if let Some(key) = KEYS.buckets.get(&Bucket::of(other)).filter(|_| is_so) {
                        gates.push(self.part(key, other.rates, points(other, fields)));
                    }
                }
                Also::EachChannel(field, channel, rate) => {
                    let channel = fields.get(*channel).and_then(Value::as_str).unwrap_or_default();
                    let mut items: Vec<_> = items(fields.get(*field)).collect();
                    // Calls that want several wait for them in the same order.
                    items.sort_unstable();
                    // What stands there twice counts twice, in one turn: it would wait for itself.
                    for same in items.chunk_by(|one, other| one == other) {
                        let key = format!("{key} {} {channel}", same[0]);
                        gates.push(self.part(&key, &[*rate], number(same.len())));
                    }
                }
            }
        }
        gates.push(self.part(key, quota.rates, points(quota, fields)));
        Turn { path, gates, held: 0, taken: None, longest: self.longest, limiter }
    }

    /// What each quota is used for now, by its key.
    pub fn standings(&self) -> Vec<(String, Standing)> {
        self.lock().by_key.values().map(|gate| (gate.key.clone(), gate.standing())).collect()
    }

    /// A gate, and what a call takes of it.
    fn part(&self, key: &str, rates: &Rates, counted: u32) -> (Arc<Gate>, u32) {
        let gate = self.gate(key, rates);
        let points = gate.points(counted);
        (gate, points)
    }

    fn gate(&self, key: &str, rates: &Rates) -> Arc<Gate> {
        let mut gates = self.lock();
        if let Some(gate) = gates.by_key.get(key) {
            return Arc::clone(gate);
        }
        if gates.by_key.len() >= gates.many {
            gates.by_key.retain(|_, gate| Arc::strong_count(gate) > 1 || !gate.is_idle());
            gates.many = MANY.max(2 * gates.by_key.len());
        }
        let rates = self.own.get(key).map_or(rates, |own| own);
        let gate = Arc::new(Gate::new(key.to_owned(), rates));
        gates.by_key.insert(key.to_owned(), Arc::clone(&gate));
        gate
    }

    fn lock(&self) -> MutexGuard<'_, Gates> {
        self.gates.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The key and the quota of a path. One without a method has a quota of its own.
fn key_of_path(path: &str) -> (&str, &'static Quota) {
    let filled = || KEYS.paths.iter().find(|(known, _)| fills(path, known)).map(|(_, of)| of);
    KEYS.paths.get(path).or_else(filled).copied().unwrap_or((path, &quota::PATH))
}

/// Whether a path is another one with its placeholders filled.
fn fills(path: &str, other: &str) -> bool {
    let fits = |(part, other): (&str, &str)| part == other || other.starts_with('{');
    other.contains('{')
        && path.split('/').count() == other.split('/').count()
        && path.split('/').zip(other.split('/')).all(fits)
}

/// How much a call counts.
fn points(quota: &Quota, fields: &Extra) -> u32 {
    let Counts::Items(field) = quota.counts else { return 1 };
    number(items(fields.get(field)).count()).max(1)
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// The items of a field: of a list, of a text with commas, of JSON text, or the keys of an object.
fn items(field: Option<&Value>) -> Box<dyn Iterator<Item = String> + '_> {
    match field {
        None | Some(Value::Null) => Box::new(std::iter::empty()),
        Some(Value::Array(items)) => Box::new(items.iter().map(unquoted)),
        Some(Value::Object(values)) => Box::new(values.keys().cloned()),
        Some(Value::String(list)) => match serde_json::from_str(list) {
            Ok(Value::Object(values)) => Box::new(values.into_iter().map(|(key, _)| key)),
            Ok(Value::Array(values)) => Box::new(values.into_iter().map(|item| unquoted(&item))),
            _ => Box::new(list.split(',').map(str::to_owned)),
        },
        Some(value) => Box::new(std::iter::once(unquoted(value))),
    }
}

/// A call's turn. Dropping it ends the call.
pub struct Turn {
    /// The path of the call.
    path: Cow<'static, str>,
    gates: Vec<(Arc<Gate>, u32)>,
    /// How many of them have let the call through.
    held: usize,
    /// When the last of them did, and the limiter.
    taken: Option<Instant>,
    longest: Option<Duration>,
    limiter: Option<Arc<dyn Limiter>>,
}

impl Turn {
    /// Takes the turn, if nobody waits and there is room.
    pub fn try_take(&mut self) -> bool {
        if self.limiter.is_some() {
            return false;
        }
        while let Some((gate, points)) = self.gates.get(self.held) {
            if !gate.try_pass(*points) {
                return false;
            }
            self.held += 1;
        }
        self.taken = Some(Instant::now());
        true
    }

    /// Waits for the turn, and returns for how long. `again`: the call was sent before, so it goes
    /// before those that were not.
    pub async fn take(&mut self, again: bool, observer: Option<&dyn Observer>) -> Result<Duration> {
        let began = Instant::now();
        let (wait, key) = self.wait(again);
        self.refuse_longer(wait, key)?;
        while let Some((gate, points)) = self.gates.get(self.held) {
            let head = gate.pass(*points, again).await;
            self.held += 1;
            if let Some(limiter) = &self.limiter {
                let (gate, points) = &self.gates[self.held - 1];
                // How long a limiter makes the calls ahead wait is not known before.
                self.refuse_longer(began.elapsed(), &gate.key)?;
                Box::pin(self.ask(&**limiter, gate, *points, began)).await?;
            }
            drop(head);
        }
        let now = Instant::now();
        self.taken = Some(now);
        let waited = now - began;
        if let Some(observer) = observer.filter(|_| waited >= SHORTEST) {
            observer.waited(&self.path, waited);
        }
        Ok(waited)
    }

    /// How long the call would wait at least, and for which quota.
    pub fn wait(&self, again: bool) -> (Duration, &str) {
        let gates = self.gates[self.held..].iter();
        let waits = gates.map(|(gate, points)| (gate.wait(*points, again), &*gate.key));
        waits.max().unwrap_or_default()
    }

    /// Ends the attempt that had this turn.
    pub fn end(&mut self, ending: &Ending) {
        let taken = self.taken.take();
        for (gate, points) in &self.gates[..self.held] {
            match taken {
                Some(taken) => gate.end(*points, taken, ending),
                // It still waited for another gate.
                None => gate.end(*points, Instant::now(), &Ending::Unsent),
            }
        }
        self.held = 0;
    }

    /// Asks for the turns of all processes.
    async fn ask(
        &self,
        limiter: &dyn Limiter,
        gate: &Gate,
        points: u32,
        began: Instant,
    ) -> Result<()> {
        let rates = gate.rates();
        for rate in &rates {
            let key = match &*rates {
                [_] => Cow::Borrowed(&*gate.key),
                _ => format!("{} {}", gate.key, rate.each.as_secs()).into(),
            };
            // A limiter never has more than its rate: the call would ask again forever.
            let points = points.min(rate.most);
            loop {
                match limiter.consume(&key, points, *rate).await {
                    Ok(granted) => {
                        let wait = granted.evenly(points, *rate);
                        self.refuse_longer(began.elapsed() + wait, &gate.key)?;
                        // Even that of no time takes a millisecond, which the calls behind wait too.
                        if !wait.is_zero() {
                            sleep(wait).await;
                        }
                        break;
                    }
                    Err(Denied::Wait(wait)) => {
                        self.refuse_longer(began.elapsed() + wait, &gate.key)?;
                        sleep(wait.max(Duration::from_millis(1))).await;
                    }
                    Err(Denied::Failed(why)) => {
                        return Err(QueueError::limiter(&gate.key, &why).into());
                    }
                }
            }
        }
        Ok(())
    }

    fn refuse_longer(&self, wait: Duration, key: &str) -> Result<()> {
        match self.longest {
            Some(longest) if wait > longest => Err(QueueError::full(key, wait, longest).into()),
            _ => Ok(()),
        }
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        self.end(&Ending::GivenUp);
    }
}

impl Granted {
    /// How long to wait, so that calls are spread over a window. Limiters count in windows that follow
    /// each other: two bursts, one before the end of one and one after it, would be too much for a
    /// service that counts each second. In longer windows, that would make calls wait for long.
    fn evenly(&self, points: u32, rate: Rate) -> Duration {
        const LONGEST: Duration = Duration::from_secs(60);
        let Some(left) = self.left.filter(|_| rate.each <= LONGEST) else { return Duration::ZERO };
        let share = (self.consumed - f64::from(points)) / (self.consumed + self.remaining);
        if !share.is_finite() {
            return Duration::ZERO;
        }
        let place = rate.each.mul_f64(share.clamp(0.0, 1.0));
        place.saturating_sub(rate.each.saturating_sub(left))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RATE: Rate = Rate { most: 100, each: Duration::from_secs(1) };

    fn granted(consumed: f64, remaining: f64, left: u64) -> Granted {
        Granted { consumed, remaining, left: Some(Duration::from_millis(left)) }
    }

    #[test]
    fn calls_are_spread_over_a_window() {
        let wait = |granted: Granted, points| granted.evenly(points, RATE).as_millis();
        assert_eq!(wait(granted(1.0, 99.0, 1_000), 1), 0, "the first one of a window");
        assert_eq!(wait(granted(51.0, 49.0, 1_000), 1), 500);
        assert_eq!(wait(granted(51.0, 49.0, 700), 1), 200);
        assert_eq!(wait(granted(51.0, 49.0, 300), 1), 0, "it is late");
        assert_eq!(wait(granted(60.0, 40.0, 1_000), 10), 500, "its first point counts");
        assert_eq!(wait(Granted::default(), 1), 0, "the limiter says nothing of its window");
        assert_eq!(wait(granted(0.0, 0.0, 1_000), 0), 0);
        let hour = Rate { most: 2, each: Duration::from_secs(3_600) };
        assert_eq!(granted(2.0, 0.0, 3_600_000).evenly(1, hour), Duration::ZERO);
    }

    #[test]
    fn items_are_counted_as_they_are_sent() {
        let count = |value: Value| items(Some(&value)).collect::<Vec<_>>();
        assert_eq!(count(serde_json::json!(["a", 1])), ["a", "1"]);
        assert_eq!(count("a,b".into()), ["a", "b"]);
        assert_eq!(count("a".into()), ["a"]);
        assert_eq!(count(r#"{"a":1,"b":2}"#.into()), ["a", "b"]);
        assert_eq!(count(r#"["a","b,c"]"#.into()), ["a", "b,c"]);
        assert_eq!(count(serde_json::json!({"a": 1})), ["a"]);
        assert_eq!(count(7.into()), ["7"]);
        assert_eq!(count(Value::Null), [""; 0]);
        assert_eq!(points(&quota::GROUP, &Extra::new()), 1);
    }

    #[test]
    fn methods_that_share_a_quota_have_one_key() {
        let key = |method: &str| KEYS.methods[method];
        assert_eq!(key("Message.Private.sendStatus"), "Message.Private.send");
        assert_eq!(key("Push.message"), key("Message.System.broadcast"));
        assert_eq!(key_of_path("/user/getToken.json").0, "User.register");
        assert_eq!(key_of_path("/none.json"), ("/none.json", &quota::PATH));
        assert_ne!(key("User.register"), key("User.refresh"));
    }

    #[tokio::test(start_paused = true)]
    async fn gates_that_nobody_uses_are_forgotten() {
        let pace = Pace::new(options::Pace::default()).unwrap();
        for number in 0..10_000 {
            let mut turn = pace.turn(format!("/{number}").into(), &Extra::new(), None);
            assert!(turn.try_take());
            drop(turn);
            tokio::time::advance(Duration::from_millis(10)).await;
        }
        assert!(pace.lock().by_key.len() <= MANY + 200);
    }

    /// Counts all that it is asked for.
    struct Generous;

    impl Limiter for Generous {
        fn consume(&self, _: &str, _: u32, _: Rate) -> Consumed {
            Box::pin(async { Ok(Granted::default()) })
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_limiter_that_gives_at_once_costs_no_time() {
        let pace = Pace::new(options::Pace::default()).unwrap();
        let began = Instant::now();
        for _ in 0..50 {
            tokio::time::advance(Duration::from_micros(1)).await;
            let limiter = Some(Arc::new(Generous) as Arc<dyn Limiter>);
            let mut turn = pace.turn("/user/info.json".into(), &Extra::new(), limiter);
            turn.take(false, None).await.unwrap();
        }
        assert_eq!(began.elapsed(), Duration::from_micros(50));
    }

    #[tokio::test(start_paused = true)]
    async fn calls_that_want_several_channels_do_not_wait_for_each_other_forever() {
        let pace = Arc::new(Pace::new(options::Pace::default()).unwrap());
        let mut tasks = tokio::task::JoinSet::new();
        for number in 0..200 {
            let pace = Arc::clone(&pace);
            tasks.spawn(async move {
                let groups = if number % 2 == 0 { ["a", "b"] } else { ["b", "a"] };
                let fields = [("toGroupIds".to_owned(), serde_json::json!(groups))];
                let path = "/message/ultragroup/publish.json".into();
                let mut turn = pace.turn(path, &fields.into_iter().collect(), None);
                turn.take(false, None).await.unwrap();
                turn.end(&Ending::Answered);
            });
        }
        let began = Instant::now();
        tasks.join_all().await;
        // 20 of each channel a second.
        assert!((9.0..9.5).contains(&began.elapsed().as_secs_f64()), "{:?}", began.elapsed());
    }
}
