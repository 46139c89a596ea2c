// A call of each method of rongcloud-sdk 3.1.1, and what the service answers.

export const cases = [
  { method: 'User.Block.add', input: { id: 'u1', minute: 30 }, answer: { code: 200 } },
  { method: 'User.Block.remove', input: { id: 'u1' }, answer: { code: 200 } },
  {
    method: 'User.Block.getList',
    answer: { code: 200, users: [{ userId: 'u1', blockEndTime: '2018-03-01 11:04:18' }] },
  },
  {
    method: 'User.Blacklist.add',
    input: { id: 'u1', blacklist: [{ id: 'b1' }, { id: 'b2' }] },
    answer: { code: 200 },
  },
  {
    method: 'User.Blacklist.remove',
    input: { id: 'u1', blacklist: [{ id: 'b1' }] },
    answer: { code: 200 },
  },
  {
    method: 'User.Blacklist.getList',
    input: { id: 'u1' },
    answer: { code: 200, users: ['b1', 'b2'] },
  },
  { method: 'User.Tag.set', input: { id: 'u1', tags: ['IM', '大叔'] }, answer: { code: 200 } },
  { method: 'User.Tag.remove', input: { id: 'u1' }, answer: { code: 200 } },
  {
    method: 'User.Tag.batchSet',
    input: { users: [{ id: 'u1' }, { id: 'u2' }], tags: ['IM'] },
    answer: { code: 200 },
  },
  { method: 'User.Tag.batchRemove', input: { users: [{ id: 'u1' }] }, answer: { code: 200 } },
  {
    method: 'User.Tag.getList',
    input: [{ id: 'u1' }, { id: 'u2' }],
    answer: { code: 200, result: { u1: [], u2: ['IM'] } },
  },
  { method: 'User.OnlineStatus.get', input: { id: 'u1' }, answer: { code: 200, status: '1' } },
  {
    method: 'User.register',
    input: { id: 'u 1+|=-_', name: 'Martin 马', portrait: 'http://x.test/p.png?a=1&b=2' },
    answer: { code: 200, userId: 'u 1+|=-_', token: 'tok+en/==@abc.rongnav.com' },
  },
  {
    method: 'User.update',
    input: { id: 'u1', name: 'Mar', portrait: 'http://x.test/p.png' },
    answer: { code: 200 },
  },
  {
    method: 'Sensitive.add',
    input: { keyword: 'bad', replace: '***', type: 0 },
    answer: { code: 200 },
  },
  { method: 'Sensitive.remove', input: { keywords: ['bad', 'worse'] }, answer: { code: 200 } },
  {
    method: 'Sensitive.getList',
    answer: { code: 200, words: [{ type: '0', word: 'bad', replaceWord: '***' }] },
  },
  {
    method: 'Message.History.get',
    input: { date: '2018030210' },
    answer: { code: 200, url: 'http://dl.test/a.zip', date: '2018030210' },
  },
  { method: 'Message.History.remove', input: { date: '2018030210' }, answer: { code: 200 } },
  {
    method: 'Message.Private.send',
    input: {
      senderId: 's1',
      targetId: 't1',
      objectName: 'RC:TxtMsg',
      content: { content: 'hello 你好 & = + %' },
    },
    answer: { code: 200 },
  },
  {
    method: 'Message.Private.sendTemplate',
    input: {
      senderId: 's1',
      objectName: 'RC:TxtMsg',
      template: { content: '{name} {score}' },
      content: {
        21: { data: { '{name}': 'B', '{score}': '95' }, push: '{name} q' },
        sea1: { data: { '{name}': 'A', '{score}': '90' }, push: '{name} p', pushData: 'd1' },
      },
    },
    answer: { code: 200 },
  },
  {
    method: 'Message.Private.recall',
    input: { senderId: 's1', targetId: 't1', uId: '5GSB-RPM1-KP8H-9JHF', sentTime: 1519444243981 },
    answer: { code: 200 },
  },
  {
    method: 'Message.Chatroom.send',
    input: {
      senderId: 's1',
      targetId: 'c1',
      objectName: 'RC:TxtMsg',
      content: { content: 'hello 你好 & = + %' },
    },
    answer: { code: 200 },
  },
  {
    method: 'Message.Chatroom.broadcast',
    input: { senderId: 's1', objectName: 'RC:TxtMsg', content: { content: 'hello 你好 & = + %' } },
    answer: { code: 200 },
  },
  {
    method: 'Message.Discussion.send',
    input: {
      senderId: 's1',
      targetId: 'd1',
      objectName: 'RC:TxtMsg',
      content: { content: 'hello 你好 & = + %' },
    },
    answer: { code: 200 },
  },
  {
    method: 'Message.Discussion.recall',
    input: { senderId: 's1', targetId: 'd1', uId: '5GSB-RPM1-KP8H-9JHF', sentTime: 1519444243981 },
    answer: { code: 200 },
  },
  {
    method: 'Message.System.send',
    input: {
      senderId: '__system__',
      targetId: ['t1', 't2'],
      objectName: 'RC:TxtMsg',
      content: { content: 'hello 你好 & = + %' },
    },
    answer: { code: 200 },
  },
  {
    method: 'Message.System.broadcast',
    input: {
      senderId: '__system__',
      objectName: 'RC:TxtMsg',
      content: { content: 'hello 你好 & = + %' },
    },
    answer: { code: 200 },
  },
  {
    method: 'Message.System.sendTemplate',
    input: {
      senderId: '__system__',
      objectName: 'RC:TxtMsg',
      template: { content: '{name}' },
      content: { sea1: { data: { '{name}': 'A' }, push: 'p' } },
    },
    answer: { code: 200 },
  },
  {
    method: 'Message.Group.send',
    input: {
      senderId: 's1',
      targetId: ['g1', 'g2'],
      objectName: 'RC:TxtMsg',
      content: { content: 'hello 你好 & = + %' },
      isPersisted: 1,
    },
    answer: { code: 200 },
  },
  {
    method: 'Message.Group.sendMention',
    input: {
      senderId: 's1',
      targetId: 'g1',
      objectName: 'RC:TxtMsg',
      content: {
        content: 'hi',
        mentionedInfo: { type: 2, userIds: ['a', 'b'], pushContent: 'greet' },
      },
    },
    answer: { code: 200 },
  },
  {
    method: 'Message.Group.recall',
    input: { senderId: 's1', targetId: 'g1', uId: '5GSB-RPM1-KP8H-9JHF', sentTime: 1519444243981 },
    answer: { code: 200 },
  },
  {
    method: 'Group.Gag.add',
    input: { id: 'g1', members: [{ id: 'u1' }, { id: 'u2' }], minute: 60 },
    answer: { code: 200 },
  },
  {
    method: 'Group.Gag.remove',
    input: { id: 'g1', members: [{ id: 'u1' }] },
    answer: { code: 200 },
  },
  {
    method: 'Group.Gag.getList',
    input: { id: 'g1' },
    answer: { code: 200, users: [{ time: '2018-03-08 16:12:38', userId: 'u1' }] },
  },
  {
    method: 'Group.Mute.All.add',
    input: { groups: [{ id: 'g1' }, { id: 'g2' }] },
    answer: { code: 200 },
  },
  { method: 'Group.Mute.All.remove', input: { groups: [{ id: 'g1' }] }, answer: { code: 200 } },
  {
    method: 'Group.Mute.All.getList',
    answer: { code: 200, groupinfo: [{ groupId: 'g1', stat: 1 }] },
  },
  {
    method: 'Group.Mute.Member.add',
    input: { id: 'g1', members: [{ id: 'u1' }, { id: 'u2' }], minute: 60 },
    answer: { code: 200 },
  },
  {
    method: 'Group.Mute.Member.remove',
    input: { id: 'g1', members: [{ id: 'u1' }] },
    answer: { code: 200 },
  },
  {
    method: 'Group.Mute.Member.getList',
    input: { id: 'g1' },
    answer: { code: 200, users: [{ time: '2018-03-08 16:12:38', userId: 'u1' }] },
  },
  {
    method: 'Group.Mute.Whitelist.add',
    input: { id: 'g1', members: [{ id: 'u1' }, { id: 'u2' }] },
    answer: { code: 200 },
  },
  {
    method: 'Group.Mute.Whitelist.remove',
    input: { id: 'g1', members: [{ id: 'u1' }] },
    answer: { code: 200 },
  },
  {
    method: 'Group.Mute.Whitelist.getList',
    input: { id: 'g1' },
    answer: { code: 200, userIds: ['u1', 'u2'] },
  },
  {
    method: 'Group.sync',
    input: {
      id: 'u1',
      groups: [
        { id: 'g1', name: 'Group One' },
        { id: 'g2', name: '群二' },
      ],
    },
    answer: { code: 200 },
  },
  {
    method: 'Group.create',
    input: { id: 'g1', name: 'Group One', members: [{ id: 'u1' }, { id: 'u2' }] },
    answer: { code: 200 },
  },
  {
    method: 'Group.join',
    input: { id: 'g1', name: 'Group One', member: { id: 'u1' } },
    answer: { code: 200 },
  },
  { method: 'Group.quit', input: { id: 'g1', member: { id: 'u1' } }, answer: { code: 200 } },
  { method: 'Group.dismiss', input: { id: 'g1', member: { id: 'u1' } }, answer: { code: 200 } },
  { method: 'Group.update', input: { id: 'g1', name: 'New name' }, answer: { code: 200 } },
  {
    method: 'Group.get',
    input: { id: 'g1' },
    answer: { code: 200, users: [{ id: 'u1' }, { id: 'u2' }] },
  },
  {
    method: 'Conversation.mute',
    input: { type: 'PRIVATE', userId: 'u1', targetId: 't1' },
    answer: { code: 200 },
  },
  {
    method: 'Conversation.unmute',
    input: { type: 'GROUP', userId: 'u1', targetId: 'g1' },
    answer: { code: 200 },
  },
  {
    method: 'Chatroom.Block.add',
    input: { id: 'c1', members: [{ id: 'u1' }, { id: 'u2' }], minute: 10 },
    answer: { code: 200 },
  },
  {
    method: 'Chatroom.Block.remove',
    input: { id: 'c1', members: [{ id: 'u1' }] },
    answer: { code: 200 },
  },
  {
    method: 'Chatroom.Block.getList',
    input: { id: 'c1' },
    answer: { code: 200, users: [{ time: '2015-09-25 16:12:38', userId: 'u1' }] },
  },
  { method: 'Chatroom.Distribute.resume', input: { id: 'c1' }, answer: { code: 200 } },
  { method: 'Chatroom.Distribute.stop', input: { id: 'c1' }, answer: { code: 200 } },
  {
    method: 'Chatroom.Ban.add',
    input: { members: [{ id: 'u1' }, { id: 'u2' }], minute: 100 },
    answer: { code: 200 },
  },
  { method: 'Chatroom.Ban.remove', input: { members: [{ id: 'u1' }] }, answer: { code: 200 } },
  {
    method: 'Chatroom.Ban.getList',
    answer: { code: 200, users: [{ time: '2015-09-25 16:12:38', userId: 'u1' }] },
  },
  { method: 'Chatroom.KeepAlive.add', input: { id: 'c1' }, answer: { code: 200 } },
  { method: 'Chatroom.KeepAlive.remove', input: { id: 'c1' }, answer: { code: 200 } },
  { method: 'Chatroom.KeepAlive.getList', answer: { code: 200, chatroomIds: ['c1', 'c2'] } },
  {
    method: 'Chatroom.Gag.add',
    input: { id: 'c1', members: [{ id: 'u1' }], minute: 100 },
    answer: { code: 200 },
  },
  {
    method: 'Chatroom.Gag.remove',
    input: { id: 'c1', members: [{ id: 'u1' }] },
    answer: { code: 200 },
  },
  {
    method: 'Chatroom.Gag.getList',
    input: { id: 'c1' },
    answer: { code: 200, users: [{ time: '2015-09-25 16:12:38', userId: 'u1' }] },
  },
  {
    method: 'Chatroom.Demotion.add',
    input: { msgs: ['RC:TxtMsg', 'RC:ImgMsg'] },
    answer: { code: 200 },
  },
  { method: 'Chatroom.Demotion.remove', input: { msgs: ['RC:TxtMsg'] }, answer: { code: 200 } },
  {
    method: 'Chatroom.Demotion.getList',
    answer: { code: 200, objectNames: ['RC:ImgMsg', 'RC:ImgTextMsg'] },
  },
  {
    method: 'Chatroom.Whitelist.User.add',
    input: { id: 'c1', members: [{ id: 'u1' }] },
    answer: { code: 200 },
  },
  {
    method: 'Chatroom.Whitelist.User.remove',
    input: { id: 'c1', members: [{ id: 'u1' }] },
    answer: { code: 200 },
  },
  {
    method: 'Chatroom.Whitelist.User.getList',
    input: { id: 'c1' },
    answer: { code: 200, users: ['u1', 'u2'] },
  },
  {
    method: 'Chatroom.Whitelist.Message.add',
    input: { msgs: ['RC:TxtMsg'] },
    answer: { code: 200 },
  },
  {
    method: 'Chatroom.Whitelist.Message.remove',
    input: { msgs: ['RC:TxtMsg'] },
    answer: { code: 200 },
  },
  {
    method: 'Chatroom.Whitelist.Message.getList',
    answer: { code: 200, whitlistMsgType: ['RC:ImgMsg'] },
  },
  {
    method: 'Chatroom.create',
    input: [
      { id: 'c1', name: 'Room 1' },
      { id: 'c2', name: '房间' },
    ],
    answer: { code: 200 },
  },
  { method: 'Chatroom.destory', input: { id: 'c1' }, answer: { code: 200 } },
  { method: 'Chatroom.destroy', input: { id: 'c1' }, answer: { code: 200 } },
  {
    method: 'Chatroom.get',
    input: { id: 'c1', count: 10, order: 1 },
    answer: { code: 200, total: 2, users: [{ id: 'u1', time: '2018-03-08 16:38:26' }] },
  },
  {
    method: 'Chatroom.isExist',
    input: { id: 'c1', members: [{ id: 'u1' }, { id: 'u2' }] },
    answer: {
      code: 200,
      result: [
        { userId: 'u1', isInChrm: 1 },
        { userId: 'u2', isInChrm: 0 },
      ],
    },
  },
  {
    method: 'Push.push',
    input: {
      platform: ['ios', 'android'],
      audience: { tag: ['女'], is_to_all: false },
      notification: { alert: 'this is a push' },
    },
    answer: { code: 200, id: '50whSR6kQiHb7YgFwQzXIb' },
  },
  {
    method: 'Push.message',
    input: {
      platform: ['ios', 'android'],
      fromUserId: 'u1',
      audience: { tag: ['女'], is_to_all: false },
      message: { content: '{"content":"hi"}', objectName: 'RC:TxtMsg' },
      notification: { alert: 'this is a push' },
    },
    answer: { code: 200, id: '50whSR6kQiHb7YgFwQzXIb' },
  },
];
