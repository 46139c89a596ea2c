// How often the service allows a call, in Chinese. The English is that of src/quota.rs.

const UNITS = {
  calls: '次',
  users: '个用户',
  friends: '个好友',
  receivers: '个接收者',
  groups: '个群组',
  'ultra groups': '个超级群',
  chatrooms: '个聊天室',
  attributes: '个属性',
  'broadcasts and pushes': '次广播和推送',
};
const PERIODS = { second: '每秒', minute: '每分钟', hour: '每小时', day: '每天' };

const RATE = /^(\d+)(?: (\D+))? per (\w+)( for each channel)?$/;
const ENDPOINT = /^(`[A-Z]+ \/\S+`): at most (.+)\.$/;

function translateRate(text) {
  const [, most, unit = 'calls', period, eachChannel] = text.match(RATE) ?? [];
  const counted = UNITS[most === '1' ? `${unit}s` : unit];
  if (!counted || !PERIODS[period]) throw new Error(`docs/rates.mjs does not know: ${text}`);
  return `${eachChannel ? '每个频道' : ''}${PERIODS[period]}最多 ${most} ${counted}`;
}

function translateQuota(text) {
  const [own, others] = text.split('; each also counts among ');
  const rates = own.split(/ and (?=\d)/).map(translateRate);
  const also = others?.split(' or ').map(translateRate);
  return [rates.join('，'), also && `每次同时计入${also.join('或')}的限制`]
    .filter(Boolean)
    .join('；');
}

/** The generated line with the endpoint of a method and its quota, or nothing for another text. */
export function translateEndpoint(text) {
  const [, endpoint, quota] = text.match(ENDPOINT) ?? [];
  return endpoint && `${endpoint}：${translateQuota(quota)}。`;
}
